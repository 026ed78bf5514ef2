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

/** Inline scripts that call an SDK whose script is held: they would throw now and be lost for later. */
export const createInline =
  ({ realm, gate }: Site, parking: Parking) =>
  (element: Element): void => {
    if (element.localName !== 'script' || element.hasAttribute('src')) return;
    if (element.getAttribute('data-consent') === 'necessary' || parking.wasReleased(element))
      return;
    const code = element.textContent ?? '';
    const waitsFor = parking
      .heldScripts()
      .find(attempt =>
        gate.findingOf(attempt)?.globals?.some(name => !(name in realm) && calls(code, name)),
      );
    if (waitsFor && !gate.wouldPass(waitsFor)) parking.holdInline(element, { ...waitsFor });
  };
