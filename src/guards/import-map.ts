import { resolve } from '../base/url.ts';
import type { Site } from './define.ts';
import type { Parking } from './elements/parking.ts';

type Specifiers = Record<string, string | null>;

interface ImportMap {
  imports?: Specifiers;
  scopes?: Record<string, Specifiers>;
}

/** Scripts that may import: modules, and those that call `import()`. */
const IMPORTS = /\bimport\s*\(/;

/**
 * `import` is syntax that nobody can wrap, but an import map can refuse addresses. Browsers that
 * know only one map get ours in the site's own, before it is parsed; where the site has none, ours
 * stands in front of the first script that may import. What it refuses is refused until the next page.
 * @see https://html.spec.whatwg.org/multipage/webappapis.html#import-maps
 */
export const createImportMap = (
  { realm, natives, gate, nonce, trust }: Site,
  parking: Parking,
): ((element: Element) => void) => {
  const { document, location } = realm;
  let isThere = false;

  const refusals = (): Specifiers => {
    const { port, protocol } = location;
    const origins = gate
      .waitingHosts()
      .flatMap(host => [
        `https://${host}/`,
        `http://${host}/`,
        ...(port ? [`${protocol}//${host}:${port}/`] : []),
      ]);
    return Object.fromEntries(origins.map(origin => [origin, null]));
  };
  const judged = (specifiers: Specifiers = {}): Specifiers =>
    Object.fromEntries(
      Object.entries(specifiers).map(([name, address]) => {
        const url = typeof address === 'string' ? resolve(address, natives.base()) : undefined;
        return [name, url && !gate.wouldPass({ sink: 'script', url }) ? null : address];
      }),
    );
  const mapWith = ({ imports, scopes = {}, ...rest }: ImportMap): string =>
    JSON.stringify({
      ...rest,
      imports: { ...refusals(), ...judged(imports) },
      scopes: Object.fromEntries(
        Object.entries(scopes).map(([scope, specifiers]) => [scope, judged(specifiers)]),
      ),
    });

  const add = (type: string, text: string, itsNonce?: string): HTMLScriptElement => {
    const script = document.createElement('script');
    script.type = type;
    if (itsNonce) script.nonce = itsNonce;
    script.textContent = trust.createScript(text);
    document.head.append(script);
    script.remove();
    return script;
  };
  const addOurs = (): void => {
    // A site with nonces would have its browser refuse ours, and tell the site's reports so.
    if (!nonce && document.querySelector('script[nonce]')) return;
    add('importmap', mapWith({}), nonce);
  };
  /** Whether text that the site's policy has no hash of may stand in this script. */
  const mayChange = (script: HTMLScriptElement): boolean =>
    !!add('', 'document.currentScript.id="tacet"', script.nonce).id;

  return element => {
    if (element.localName !== 'script' || element.ownerDocument !== document) return;
    const script = element as HTMLScriptElement;
    const type = script.type.trim().toLowerCase();
    const text = script.textContent ?? '';
    try {
      if (type === 'importmap') {
        isThere = true;
        const map = mapWith(JSON.parse(text));
        if (map.includes(':null') && mayChange(script))
          script.textContent = trust.createScript(map);
      } else if (
        !isThere &&
        (type === 'module' || (IMPORTS.test(text) && !script.src && !parking.valuesOf(script)))
      ) {
        isThere = true;
        if (gate.waitingHosts()[0]) addOurs();
      }
    } catch {
      // It cannot be read, and the browser will not read it either.
    }
  };
};
