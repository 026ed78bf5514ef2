import { wrapMethod } from '../../base/wrap.ts';
import type { Site } from '../define.ts';
import type { Arrivals } from './arrivals.ts';
import type { Parking } from './parking.ts';

/** Wraps cloning: a copy of what is held is held, and one from another document is judged. */
export const wrapCopies = (
  { realm, natives: { treeOf, documentOf, shadowOf } }: Site,
  parking: Parking,
  arrivals: Arrivals,
): void => {
  const hold = (from: unknown, to: Node, deep: unknown): void => {
    if (!parking.isAny()) return;
    const copies = deep ? treeOf(to) : [to as Element];
    const originals = deep ? treeOf(from as Node) : [from as Element];
    for (const [at, copy] of copies.entries()) {
      const original = originals[at];
      if (!original) continue;
      parking.copy(original, copy);
      // A host may bring its shadow root along.
      const [root, its] = [shadowOf(original), shadowOf(copy)];
      if (root && its) hold(root, its, true);
    }
  };
  wrapMethod(realm.Node.prototype, 'cloneNode', (native, self, args) => {
    const copy = native(self, args) as Node;
    hold(self, copy, args[0]);
    return copy;
  });
  wrapMethod(realm.Document.prototype, 'importNode', (native, self, args) => {
    // Judged before, where it loads nothing: WebKit fetches while it copies.
    if (documentOf(args[0])) arrivals.lookDeep(args[0] as Node);
    const copy = native(self, args) as Node;
    hold(args[0], copy, args[1]);
    arrivals.lookDeep(copy);
    return copy;
  });
};
