import { calls } from './calls.ts';
import type { Site } from './define.ts';
import type { Parking } from './elements/parking.ts';
import { createLoads } from './loaded-by.ts';

/**
 * Inline scripts that load what has to wait, and those that call an SDK whose script is held: they
 * would throw now and be lost for later.
 */
export const createInline = (site: Site, parking: Parking) => {
  const { realm, gate } = site;
  const loads = createLoads(site);
  /** The text that was judged: scripts are met again when they have arrived, or got another. */
  const judged = new WeakMap<Element, string>();
  return (element: Element): void => {
    if (element.localName !== 'script' || element.hasAttribute('src')) return;
    if (element.getAttribute('data-consent') === 'necessary' || parking.wasReleased(element))
      return;
    const code = element.textContent ?? '';
    // An empty one runs when it gets a text.
    if (!code || judged.get(element) === code) return;
    judged.set(element, code);
    const loaded = loads(element);
    if (loaded) parking.holdInline(element, loaded);
    const called = parking
      .heldScripts()
      .find(attempt =>
        gate.findingOf(attempt)?.globals?.some(name => !(name in realm) && calls(code, name)),
      );
    if (called && !gate.wouldPass(called)) parking.holdInline(element, { ...called });
  };
};
