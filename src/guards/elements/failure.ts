import { apply } from '../../base/natives.ts';
import type { Site } from '../define.ts';
import type { ElementGuard } from './define.ts';
import type { Values } from './native-attributes.ts';

/** Fires the event of a network failure, once for what an element wants. */
export const createFailure = (
  { realm, natives }: Site,
  guardOf: (element: Element) => ElementGuard | undefined,
) => {
  const failed = new WeakMap<Element, string>();
  return {
    fail(element: Element, values: Values): void {
      const { fails } = guardOf(element) ?? {};
      const wanted = [...values].join();
      // What is nowhere was not asked for yet, but for pictures and sounds.
      if (fails === 'late' && !element.isConnected) return;
      if (!fails || failed.get(element) === wanted) return;
      failed.set(element, wanted);
      const fire = () => {
        if (failed.get(element) === wanted) element.dispatchEvent(new realm.Event('error'));
      };
      apply(natives.setTimeout, realm, [fire]);
    },
    /** A new address is a new load, with an event of its own. */
    forget: (element: Element): unknown => failed.delete(element),
  };
};
