import { resolve } from '../base/url.ts';
import type { Site } from './define.ts';
import type { Parking } from './elements/parking.ts';

type Specifiers = Record<string, string | null>;

/** @see https://wicg.github.io/ua-client-hints/#navigatoruadata */
interface UserAgentData {
  userAgentData?: { brands?: { brand: string; version: string }[] };
}

interface ImportMap {
  imports?: Specifiers;
  scopes?: Record<string, Specifiers>;
}

/** Nothing can be fetched from there. Chromium warns of each `null`, and there are hundreds. */
const NOWHERE = 'about:/';
/** What runs where it stands. */
const RUNS = /^$|javascript$|^module$/;
/** Imports whose address is not spelt out: one that is, is judged by it. */
const COMPUTED = /\bimport\s*\((?!\s*(["'])[^"'\\]*\1\s*\))/;
/** The first Chromium that lets a page have more than one map. */
const MERGING = 133;

/**
 * `import` is syntax that nobody can wrap, but an import map can refuse addresses. The site's own
 * maps get ours before they are parsed. Besides, a document gets a map of ours before the first
 * script that needs it, or at the end of the markup: the site's own would be ignored behind it where
 * maps do not merge. Where they do, what the site's rules name is there from the first inline script
 * on, which tells that the site's policy has nothing against one. What a map refuses is refused until
 * the next page. Says whether a script is one of ours, which nobody has to judge.
 * @see https://html.spec.whatwg.org/multipage/webappapis.html#import-maps
 */
export const createImportMap = (
  { realm, natives, gate, nonce, trust }: Site,
  parking: Parking,
): ((element: Element) => boolean) => {
  const { location, navigator } = realm;
  /** Documents that have a map, or had their chance. */
  const done = new WeakSet<Document>();
  /** Documents that have a map for the site's own rules, and what is in it. */
  const begun = new WeakMap<Document, Specifiers>();
  const ours = new WeakSet<Element>();
  const isMerging = (navigator as Navigator & UserAgentData).userAgentData?.brands?.some(
    ({ brand, version }) => brand === 'Chromium' && Number(version) >= MERGING,
  );

  const refusals = (which?: 'own'): Specifiers => {
    const { port, protocol } = location;
    const origins = gate.waitingHosts(which).flatMap(host => [
      `https://${host}/`,
      // A page behind https may not load from anywhere else.
      ...(protocol === 'https:' ? [] : [`http://${host}/`]),
      ...(port && !host.includes(':') ? [`${protocol}//${host}:${port}/`] : []),
    ]);
    return Object.fromEntries(origins.map(origin => [origin, NOWHERE]));
  };
  const judged = (specifiers: Specifiers = {}): Specifiers =>
    Object.fromEntries(
      Object.entries(specifiers).map(([name, address]) => {
        const url = typeof address === 'string' ? resolve(address, natives.base()) : undefined;
        return [name, url && !gate.wouldPass({ sink: 'script', url }) ? NOWHERE : address];
      }),
    );
  /** A map without what has to wait, `first` in its document. */
  const mapWith = ({ imports, scopes = {}, ...rest }: ImportMap, first = true): string =>
    JSON.stringify({
      ...rest,
      imports: { ...(first && refusals()), ...judged(imports) },
      scopes: Object.fromEntries(
        Object.entries(scopes).map(([scope, specifiers]) => [scope, judged(specifiers)]),
      ),
    });

  const add = (document: Document, type: string, text: string, itsNonce = nonce) => {
    const script = document.createElement('script');
    ours.add(script);
    script.type = type;
    if (itsNonce) script.nonce = itsNonce;
    script.textContent = trust.createScript(text);
    document.documentElement.append(script);
    script.remove();
    return script;
  };
  const giveTo = (document: Document, which?: 'own'): void => {
    if (done.has(document) || (which && begun.has(document))) return;
    // A site with nonces would have its browser refuse ours, and tell the site's reports so.
    if (!nonce && document.querySelector('script[nonce]')) return;
    const imports = refusals(which);
    // Chromium warns of what is there already.
    for (const known in begun.get(document)) delete imports[known];
    if (which) begun.set(document, imports);
    else done.add(document);
    try {
      if (Object.keys(imports)[0]) add(document, 'importmap', JSON.stringify({ imports }));
    } catch {
      // Trusted Types of the site do not let it in.
    }
  };
  const atEnd = ({ currentTarget }: Event): void => giveTo(currentTarget as Document);
  /** Whether text that the site's policy has no hash of may stand in this script. */
  const mayChange = ({ ownerDocument, nonce: its }: HTMLScriptElement): boolean =>
    !!add(ownerDocument, '', 'document.currentScript.id="tacet"', its).id;

  const meet = (element: Element): boolean => {
    if (ours.has(element)) return true;
    if (element.localName !== 'script') return false;
    const script = element as HTMLScriptElement;
    const { ownerDocument: document, textContent } = script;
    const text = textContent ?? '';
    const type = script.type.trim().toLowerCase();
    try {
      if (type === 'importmap') {
        const map = mapWith(JSON.parse(text), !isMerging && !done.has(document));
        if (!isMerging) done.add(document);
        // Ours is met again as a text that has changed.
        if (map.includes(NOWHERE) && map !== text && mayChange(script))
          script.textContent = trust.createScript(map);
      } else if (type === 'module') giveTo(document);
      else if (RUNS.test(type) && text && !script.src && !parking.valuesOf(script)) {
        if (COMPUTED.test(text)) giveTo(document);
        else {
          if (isMerging) giveTo(document, 'own');
          // The same listener is there once, however many scripts there are.
          document.addEventListener('readystatechange', atEnd, { once: true });
        }
      }
    } catch {
      // It cannot be read, and the browser will not read it either.
    }
    return false;
  };
  for (const script of realm.document.scripts)
    if (script.type !== 'importmap') meet(script);
    else if (!isMerging) done.add(realm.document);
  // Scripts of their own files may have come up to then, and those that are deferred come now.
  realm.document.addEventListener('readystatechange', atEnd, { once: true });
  return meet;
};
