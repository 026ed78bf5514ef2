import { wrapMethod } from '../../base/wrap.ts';
import type { Site } from '../define.ts';
import type { Arrivals } from './arrivals.ts';
import type { Parking } from './parking.ts';

/** Wraps cloning: a copy of what is held is held, and one from another document is judged. */
export const wrapCopies = ({ realm }: Site, parking: Parking, arrivals: Arrivals): void => {
  wrapMethod(realm.Node.prototype, 'cloneNode', (native, self, args) => {
    const copy = native(self, args);
    parking.copy(self as Element, copy as Element, !!args[0]);
    return copy;
  });
  wrapMethod(realm.Document.prototype, 'importNode', (native, self, args) => {
    const copy = native(self, args) as Element;
    // `importNode(node, {selfOnly})` is deep unless it says otherwise.
    parking.copy(args[0] as Element, copy, !!args[1]);
    arrivals.look(copy);
    return copy;
  });
};
