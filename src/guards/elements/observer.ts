import { wrapMethod } from '../../base/wrap.ts';
import type { Site } from '../define.ts';
import type { Arrivals } from './arrivals.ts';
import type { Shadows } from './shadows.ts';

/** Whether an element acts by its text; asked of every node that arrives. */
const actsByText = (tag: string | undefined): boolean => tag === 'script' || tag === 'style';

/**
 * Judges what comes into a window's documents without passing a wrapper: from the parser, above all.
 * Each window has one of its own. Chromium and WebKit make the objects that it is told of by those who
 * listen: a frame's element would be one of the page's for good, with the page's natives.
 */
export const createObserver = (
  { realm, natives, listenIn }: Site,
  arrivals: Arrivals,
  onElement: (element: Element) => void,
  onText: (element: Element) => void,
  shadows: Shadows,
) => {
  const options = { childList: true, subtree: true, attributeFilter: ['style'] };
  const watch = (root: Node) => {
    observer.observe(root, options);
    listenIn(root);
  };
  const hear: MutationCallback = changes => {
    for (const { target, type, addedNodes } of changes) {
      const owner = (type === 'characterData' ? target.parentNode : target) as Element;
      // A style or script that got text, or an element whose style changed.
      if (type === 'attributes' || actsByText(natives.tagOf(owner))) onText(owner);
      for (const node of addedNodes) {
        const tag = natives.tagOf(node);
        if (tag === undefined) continue;
        arrivals.look(node, onElement);
        lookInto(node as Element);
        // The parser may bring its text in pieces.
        if (actsByText(tag))
          observer.observe(node, { childList: true, characterData: true, subtree: true });
      }
    }
  };
  // A function that the window itself has made.
  const observer = new realm.MutationObserver(new realm.Proxy(hear, {}));
  /** The parser makes shadow roots, too. */
  const lookInto = (host: Element): void => {
    const root = shadows.of(host);
    if (!root) return;
    arrivals.look(root, onElement);
    watch(root);
    for (const { host: inner } of shadows.within(root)) lookInto(inner);
  };
  return {
    watch,
    lookInto,
    /** Shadow roots are looked into, closed ones too. */
    wrapShadows: () =>
      wrapMethod(realm.Element.prototype, 'attachShadow', (native, self, args) => {
        const root = native(self, args) as ShadowRoot;
        shadows.note(self, root);
        watch(root);
        return root;
      }),
  };
};

export type Observer = ReturnType<typeof createObserver>;
