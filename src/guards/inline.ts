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
  /** The first address in the text that has to wait. */
  const loads = (code: string, isRules: boolean): Attempt | undefined => {
    if (!isRules && !/\bimport\b/.test(code)) return undefined;
    // Bundlers write comments into an import.
    for (const [, , imported, listed] of code.replace(/\/\*.*?\*\//gs, '').matchAll(LOADED)) {
      const address = imported ?? (isRules ? listed?.replace(/\\/g, '') : undefined);
      const url = address === undefined ? undefined : resolve(address, natives.base());
      const attempt: Attempt | undefined = url && { sink: 'script', url };
      if (attempt && !gate.wouldPass(attempt)) return attempt;
    }
    return undefined;
  };
  return (element: Element): void => {
    if (element.localName !== 'script' || element.hasAttribute('src')) return;
    if (element.getAttribute('data-consent') === 'necessary' || parking.wasReleased(element))
      return;
    const code = element.textContent ?? '';
    const waitsFor =
      loads(code, /^\s*speculationrules\s*$/i.test(element.getAttribute('type') ?? '')) ??
      parking
        .heldScripts()
        .find(attempt =>
          gate.findingOf(attempt)?.globals?.some(name => !(name in realm) && calls(code, name)),
        );
    if (waitsFor && !gate.wouldPass(waitsFor)) parking.holdInline(element, { ...waitsFor });
  };
};
