import { apply } from '../../base/natives.ts';
import { wrapMethod } from '../../base/wrap.ts';
import { randomId } from '../../consent/record.ts';
import type { Site } from '../define.ts';
import type { Parking } from './parking.ts';

/** `document.write`: judged before it is parsed, and in its place when its script was held. */
export const wrapDocumentWrite = (
  { realm, natives, trust, listenAgain }: Site,
  parking: Parking,
  rewrite: (html: string) => string,
  settleIn: (root: Node) => void,
  parsed: () => void,
): void => {
  const { Document, document } = realm;
  const workshop = document.implementation.createHTMLDocument('');
  const END = `data-${randomId()}`;
  /** What was written so far and may be half a tag, by the document it was written into. */
  const open = new WeakMap<object, string>();

  /** Whether text ends within a tag, a comment or a script: what follows may change what it means. */
  const isOpen = (text: string): boolean => {
    const { body } = workshop;
    natives.setInnerHtml(body, trust.createHTML(`${text}<i ${END}></i>`));
    const found = [body, ...body.querySelectorAll('template')].some(each =>
      ('content' in each ? (each.content as DocumentFragment) : each).querySelector(`i[${END}]`),
    );
    body.textContent = '';
    return !found;
  };

  /** A document that is written anew loses its listeners. */
  const written = (): void => {
    listenAgain();
    parsed();
  };
  /** Writes what is still open, by its document. */
  const pending = new WeakMap<object, () => void>();
  wrapMethod(Document.prototype, 'close', (native, self, args) => {
    if (open.has(self as object)) pending.get(self as object)?.();
    return native(self, args);
  });
  wrapMethod(Document.prototype, 'open', (native, self, args) => {
    // Of three arguments it is `window.open`.
    const view = args.length > 2 && (self as Document).defaultView;
    if (view) return apply(view.open, view, args);
    open.delete(self as object);
    const result = native(self, args);
    listenAgain();
    return result;
  });

  const places = new WeakMap<Element, Node>();
  for (const [method, end] of [
    ['write', ''],
    ['writeln', '\n'],
  ] as const)
    wrapMethod(Document.prototype, method, (native, self, args) => {
      if (natives.nameOf(self) !== '#document') return native(self, args);
      const pinned = args.map(trust.pin);
      const text = pinned.map(trust.textOf).join('') + end;
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
      if (!text.includes('<') && !open.has(self as object)) return native(self, pinned);
      const whole = (open.get(self as object) ?? '') + text;
      const emit = (): void => {
        const rest = open.get(self as object) ?? '';
        open.delete(self as object);
        const safe = rewrite(rest);
        native(self, [trust.createHTML(end ? safe.replace(/\n$/, '') : safe)]);
        if (safe !== rest) settleIn(self as Document);
        written();
      };
      const isFirst = !open.has(self as object);
      if (isFirst && !isOpen(whole) && rewrite(whole) === whole) {
        native(self, pinned);
        return written();
      }
      open.set(self as object, whole);
      pending.set(self as object, emit);
      if (!isOpen(whole)) return emit();
      // Judged whole, at the latest when the script that writes has ended.
      if (isFirst) queueMicrotask(() => open.has(self as object) && emit());
      return undefined;
    });
};
