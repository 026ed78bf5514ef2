import { resolve } from '../base/url.ts';
import type { Attempt } from '../policy/types.ts';
import type { Site } from './define.ts';
import type { Parking } from './elements/parking.ts';

/** Whether code calls a global rather than setting up a queue under its name. */
const calls = (code: string, name: string): boolean => {
  const called = new RegExp(
    `(?:^|[^.\\w$'"])(?:window\\.)?${name}\\s*(?:\\??\\.\\s*[\\w$]+\\s*)*\\(`,
  );
  const defined = new RegExp(`(?:^|[^.\\w$]|window\\.)${name}\\s*=[^=]|function\\s+${name}\\b`);
  return called.test(code) && !defined.test(code);
};

/** What a script loads by its text: imports, and the addresses of speculation rules. */
const LOADED = /\b(?:import|from)\b\s*\(?\s*(["'`])([^"'`]+)\1|"((?:https?:)?\\?\/\\?\/[^"]+)"/g;

/**
 * Inline scripts that load what has to wait, and those that call an SDK whose script is held: they
 * would throw now and be lost for later.
 */
export const createInline = ({ realm, gate, natives }: Site, parking: Parking) => {
  /** The strictest of the addresses that the text loads. */
  const loads = (code: string, isRules: boolean): Attempt | undefined => {
    if (!isRules && !/\bimport\b/.test(code)) return undefined;
    // Bundlers write comments into an import.
    const found = [...code.replace(/\/\*.*?\*\//gs, '').matchAll(LOADED)];
    return gate.strictest(
      found.flatMap(([, , imported, listed = '']): Attempt[] => {
        const address = imported ?? (isRules ? listed.replace(/\\/g, '') : '');
        const url = address ? resolve(address, natives.base()) : undefined;
        return url ? [{ sink: 'script', url }] : [];
      }),
    );
  };
  /** Judged when they are inserted, they are met again when they have arrived. */
  const judged = new WeakSet<Element>();
  return (element: Element): void => {
    if (element.localName !== 'script' || element.hasAttribute('src')) return;
    if (element.getAttribute('data-consent') === 'necessary' || parking.wasReleased(element))
      return;
    const code = element.textContent ?? '';
    // An empty one runs when it gets a text.
    if (!code || judged.has(element)) return;
    judged.add(element);
    const loaded = loads(
      code,
      /^\s*speculationrules\s*$/i.test(element.getAttribute('type') ?? ''),
    );
    if (loaded) parking.holdInline(element, loaded);
    const called = parking
      .heldScripts()
      .find(attempt =>
        gate.findingOf(attempt)?.globals?.some(name => !(name in realm) && calls(code, name)),
      );
    if (called && !gate.wouldPass(called)) parking.holdInline(element, { ...called });
  };
};
