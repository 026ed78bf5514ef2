import { wrapMethod } from '../../base/wrap.ts';
import type { Site } from '../define.ts';
import type { Parking } from './parking.ts';

/** `document.write`: judged before it is parsed, and in its place when its script was held. */
export const wrapDocumentWrite = (
  { realm, trust }: Site,
  parking: Parking,
  rewrite: (html: string) => string,
  settleIn: (root: ParentNode) => void,
): void => {
  const { Document, document } = realm;
  const places = new WeakMap<Element, Node>();
  for (const [method, end] of [
    ['write', ''],
    ['writeln', '\n'],
  ] as const)
    wrapMethod(Document.prototype, method, (native, self, args) => {
      const pinned = args.map(trust.pin);
      const text = pinned.map(String).join('') + end;
      const script = (self as Document).currentScript;
      if (script && parking.wasReleased(script)) {
        // Its turn in the parser is over: writing natively would wipe the page.
        const range = document.createRange();
        const after = places.get(script) ?? script;
        range.setStartAfter(after);
        const fragment = range.createContextualFragment(trust.createHTML(text));
        places.set(script, fragment.lastChild ?? after);
        return range.insertNode(fragment);
      }
      const safe = rewrite(text);
      if (safe === text) return native(self, pinned);
      // `writeln` ends the line itself.
      native(self, [trust.createHTML(end ? safe.slice(0, -1) : safe)]);
      return settleIn(self as Document);
    });
};
