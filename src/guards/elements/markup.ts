import { escaped } from '../../base/escape.ts';
import { prototypeOf } from '../../base/natives.ts';
import { wrapAccessor, wrapMethod } from '../../base/wrap.ts';
import type { Site } from '../define.ts';
import type { Arrivals } from './arrivals.ts';
import { wrapDocumentWrite } from './document-write.ts';
import type { Marks } from './marks.ts';
import type { Parking } from './parking.ts';
import type { Rewrite } from './rewrite.ts';

/** Elements whose markup is text, or stays inert until it is taken out. */
const UNJUDGED = /^(?:template|textarea|title|script|style|xmp|noembed|noframes|iframe|noscript)$/;

export interface MarkupParts {
  parking: Parking;
  marks: Marks;
  arrivals: Arrivals;
  observer: { lookInto(host: Element): void };
  rewrite: Rewrite;
  /** A native has parsed markup: it may have brought frames. */
  parsed(): void;
}

/** Judges markup before the browser parses it, and makes inert what has to wait. */
export const wrapMarkup = (
  site: Site,
  { parking, marks, arrivals, observer, rewrite, parsed }: MarkupParts,
): void => {
  const { realm, trust } = site;
  const { Element, ShadowRoot, Range } = realm;
  const createDocument = () => realm.document.implementation.createHTMLDocument('');

  /** SVG and MathML, in which markup means something else, but for where they hold HTML again. */
  const isForeign = (element: unknown): boolean =>
    element instanceof Element &&
    element.namespaceURI !== 'http://www.w3.org/1999/xhtml' &&
    !/^(?:foreignObject|desc|title)$/.test(element.localName);

  /** Whether a node is in a document that loads nothing: what leaves it is judged then. */
  const isLifeless = (node: unknown): boolean => !site.natives.documentOf(node)?.defaultView;

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
    const result = native(safe === text ? pinned : trust.createHTML(safe));
    const place = safe === text ? undefined : (root?.(result) as Node | null | undefined);
    if (place) marks.settleIn(place);
    parsed();
    return result;
  };

  for (const owner of [Element.prototype, ShadowRoot.prototype]) {
    wrapAccessor(owner, 'innerHTML', {
      set: (native, self, value) =>
        UNJUDGED.test(site.natives.tagOf(self) ?? '') || isLifeless(self)
          ? native(self, value)
          : judged(
              value,
              safe => native(self, safe),
              () => self,
              self,
            ),
    });
    wrapMethod(owner, 'setHTMLUnsafe', (native, self, args) =>
      judged(
        args[0],
        safe => {
          native(self, [safe, ...args.slice(1)]);
          site.natives.queryAll(self as Node, '*').forEach(observer.lookInto);
        },
        () => self,
      ),
    );
    // A sanitizer lets pictures through if it is asked to.
    wrapMethod(owner, 'setHTML', (native, self, args) => {
      const result = native(self, args);
      arrivals.look(self as Node);
      return result;
    });
  }
  wrapAccessor(Element.prototype, 'outerHTML', {
    set(native, self, value) {
      // A receiver of another kind is for the native to refuse.
      if (!site.natives.tagOf(self)) return native(self, value);
      const parent = (self as Element).parentNode;
      return judged(
        value,
        safe => native(self, safe),
        () => parent,
      );
    },
  });
  wrapMethod(Element.prototype, 'insertAdjacentHTML', (native, self, args) =>
    judged(
      args[1],
      safe => native(self, [args[0], safe]),
      () => (self as Element).parentNode ?? self,
    ),
  );
  wrapMethod(Range.prototype, 'createContextualFragment', (native, self, args) =>
    judged(
      args[0],
      safe => native(self, [safe]),
      result => result,
    ),
  );
  // What it makes is of this document at once.
  wrapMethod(prototypeOf(realm, 'XSLTProcessor'), 'transformToFragment', (native, self, args) => {
    const [source, output] = args;
    // Made where it loads nothing, judged, and moved.
    const isPage = (output as Document | undefined)?.defaultView;
    const fragment = native(self, isPage ? [source, createDocument()] : args) as Node | null;
    return fragment && isPage ? (output as Document).adoptNode(fragment) : fragment;
  });
  wrapMethod(realm.Document.prototype, 'execCommand', (native, self, args) => {
    for (const at of [0, 2]) if (at in args) args[at] = trust.pin(args[at]);
    const [name, shown, value] = args;
    const command = `${name}`.toLowerCase();
    if (command === 'insertimage') {
      const image = `<img src="${escaped(`${value}`)}">`;
      if (rewrite(image) !== image)
        return (self as Document).execCommand('insertHTML', false, image);
    }
    return command === 'inserthtml'
      ? judged(
          value,
          safe => native(self, [name, shown, safe]),
          () => self,
        )
      : native(self, args);
  });
  wrapDocumentWrite(site, parking, rewrite, marks.settleIn, parsed);
};
