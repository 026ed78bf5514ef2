import { wrapAccessor, wrapMethod } from '../../base/wrap.ts';
import type { Site } from '../define.ts';
import type { ElementGuard } from './define.ts';
import { INERT, type Parking, type Values } from './parking.ts';

/**
 * The attribute that carries, through markup, the values of an element that was made inert in a
 * string. It stays in templates and inert documents, whose elements are judged when they arrive.
 */
export const MARK = 'data-tacet';
/** What an address of another host, in whatever spelling, or a marked element has in it. */
const SUSPECT = /[/\\][\t\n\r]*[/\\]|&|[ps][\t\n\r]*:|data-consent/i;

export interface Markup {
  /** Judges an element that was made inert in a string. */
  settle(element: Element): void;
}

/** Judges markup before the browser parses it, and makes inert what has to wait. */
export const wrapMarkup = (
  { realm, natives, trust }: Site,
  guards: readonly ElementGuard[],
  parking: Parking,
): Markup => {
  const { document } = realm;
  const workshop = document.implementation.createHTMLDocument('');
  const tags = guards.map(({ tag }) => tag);
  // Links are everywhere and `ping` is not: they are looked at only where the word occurs.
  const oftenTags = tags.filter(tag => tag !== 'a' && tag !== 'area');
  const tagsIn = (html: string) =>
    new RegExp(`<(?:${(/ping/i.test(html) ? tags : oftenTags).join('|')})(?=[\\s/>])`, 'gi');

  const parse = (html: string): DocumentFragment => {
    const template = workshop.createElement('template');
    natives.setInnerHtml(template, trust.createHTML(html));
    return template.content;
  };

  const marked = (root: ParentNode): Element[] => [
    ...root.querySelectorAll(`[${MARK}]`),
    ...[...root.querySelectorAll('template')].flatMap(({ content }) => marked(content)),
  ];

  /** What to write behind the tag's name so that the browser leaves the element alone. */
  const inertBy = (element: Element): string => {
    const values: Values = new Map();
    const { addresses } = parking.guardOf(element) ?? {};
    for (const name of Object.keys(addresses ?? {})) {
      const value = element.getAttribute(name);
      if (value !== null) values.set(name, value);
    }
    if (parking.wouldPass(element, values)) return '';
    const isScript = element.localName === 'script';
    const names = isScript ? ['type'] : [...values.keys()];
    if (isScript) values.set('type', element.getAttribute('type'));
    const text = JSON.stringify([...values])
      .replace(/&/g, '&amp;')
      .replace(/"/g, '&quot;');
    // Of two attributes of one name the parser takes the first.
    const first = names.map(name => `${name}="${isScript ? INERT : ''}"`).join(' ');
    return ` ${MARK}="${text}" ${first} `;
  };

  // The markup is parsed twice, first where nothing loads: only a real parser tells what a tag is,
  // and the page's own text is changed nowhere but behind the names of those that have to wait.
  const rewrite = (html: string): string => {
    if (!SUSPECT.test(html)) return html;
    const tag = tagsIn(html);
    let count = 0;
    const numbered = html.replace(tag, open => `${open} ${MARK}="${count++}" `);
    if (!count) return html;
    const inserts: string[] = [];
    for (const element of marked(parse(numbered)))
      inserts[Number(element.getAttribute(MARK))] = inertBy(element);
    count = 0;
    return html.replace(tag, open => open + (inserts[count++] ?? ''));
  };

  const settle = (element: Element): void => {
    const text = element.getAttribute(MARK);
    if (text === null) return;
    element.removeAttribute(MARK);
    try {
      parking.claim(element, new Map(JSON.parse(text)));
    } catch {
      // The page has an attribute of this name for its own purposes.
    }
  };
  const settleIn = (root: ParentNode): void => root.querySelectorAll(`[${MARK}]`).forEach(settle);

  /** Runs a native with markup made safe, then settles what it brought. */
  const judged = <T>(
    value: unknown,
    native: (value: unknown) => T,
    root?: (result: T) => unknown,
  ): T => {
    const pinned = trust.pin(value);
    const text = pinned === null ? '' : String(pinned);
    const safe = rewrite(text);
    if (safe === text) return native(pinned);
    const result = native(trust.createHTML(safe));
    const place = root?.(result) as ParentNode | null | undefined;
    if (place) settleIn(place);
    return result;
  };

  const { Element, ShadowRoot, Range, Document } = realm;
  for (const owner of [Element.prototype, ShadowRoot.prototype]) {
    wrapAccessor(owner, 'innerHTML', {
      set: (native, self, value) =>
        judged(
          value,
          safe => native(self, safe),
          () => self,
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

  return { settle };
};
