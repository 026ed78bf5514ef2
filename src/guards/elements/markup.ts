import { wrapAccessor, wrapMethod } from '../../base/wrap.ts';
import type { Site } from '../define.ts';
import type { ElementGuard } from './define.ts';
import { wrapDocumentWrite } from './document-write.ts';
import { attributesOf } from './native-attributes.ts';
import type { Parking } from './parking.ts';
import { createRewrite, MARK } from './rewrite.ts';

/** Elements whose markup is text. */
const RAW_TEXT = /^(?:textarea|title|script|style|xmp|noembed|noframes|iframe|noscript)$/;

export interface Markup {
  /** Judges an element that was made inert in a string. */
  settle(element: Element): void;
}

/** Judges markup before the browser parses it, and makes inert what has to wait. */
export const wrapMarkup = (
  site: Site,
  guards: readonly ElementGuard[],
  parking: Parking,
): Markup => {
  const { realm, trust } = site;
  const { Element, ShadowRoot, Range, Document } = realm;
  const { get, set } = attributesOf(site);
  const rewrite = createRewrite(site, guards, parking);

  const settle = (element: Element): void => {
    const text = get(element, MARK);
    if (text === null) return;
    set(element, MARK, null);
    try {
      parking.claim(element, new Map(JSON.parse(text)));
    } catch {
      // The page has an attribute of this name for its own purposes.
    }
  };
  const settleIn = (root: ParentNode): void =>
    site.natives.queryAll(root as unknown as Node, `[${MARK}]`).forEach(settle);

  /** SVG and MathML, in which markup means something else. */
  const isForeign = (element: unknown): boolean =>
    element instanceof Element && element.namespaceURI !== 'http://www.w3.org/1999/xhtml';

  /** Runs a native with markup made safe, then settles what it brought. */
  const judged = <T>(
    value: unknown,
    native: (value: unknown) => T,
    root?: (result: T) => unknown,
    within?: unknown,
  ): T => {
    const pinned = trust.pin(value);
    const text = pinned === null ? '' : trust.textOf(pinned);
    const safe = rewrite(text, isForeign(within) ? '<svg>' : '');
    if (safe === text) return native(pinned);
    const result = native(trust.createHTML(safe));
    const place = root?.(result) as ParentNode | null | undefined;
    if (place) settleIn(place);
    return result;
  };

  for (const owner of [Element.prototype, ShadowRoot.prototype]) {
    wrapAccessor(owner, 'innerHTML', {
      set: (native, self, value) =>
        RAW_TEXT.test(site.natives.tagOf(self) ?? '')
          ? native(self, value)
          : judged(
              value,
              safe => native(self, safe),
              () => self,
              self,
            ),
    });
    wrapMethod(owner, 'setHTMLUnsafe', (native, self, [value, ...rest]) =>
      judged(
        value,
        safe => native(self, [safe, ...rest]),
        () => self,
      ),
    );
  }
  wrapAccessor(Element.prototype, 'outerHTML', {
    set(native, self, value) {
      const parent = (self as Element).parentNode;
      judged(
        value,
        safe => native(self, safe),
        () => parent,
      );
    },
  });
  wrapMethod(Element.prototype, 'insertAdjacentHTML', (native, self, args) =>
    args.length < 2
      ? native(self, args)
      : judged(
          args[1],
          safe => native(self, [args[0], safe]),
          () => (self as Element).parentNode ?? self,
        ),
  );
  wrapMethod(Range.prototype, 'createContextualFragment', (native, self, args) =>
    args.length
      ? judged(
          args[0],
          safe => native(self, [safe]),
          result => result,
        )
      : native(self, args),
  );
  wrapMethod(Document, 'parseHTMLUnsafe', (native, self, args) =>
    args.length
      ? judged(args[0], safe => native(self, [safe, ...args.slice(1)]))
      : native(self, args),
  );
  wrapMethod(realm.DOMParser.prototype, 'parseFromString', (native, self, args) =>
    args[1] === 'text/html'
      ? judged(args[0], safe => native(self, [safe, args[1]]))
      : native(self, args),
  );
  wrapDocumentWrite(site, parking, rewrite, settleIn);

  return { settle };
};
