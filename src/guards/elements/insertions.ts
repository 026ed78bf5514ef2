import { apply } from '../../base/natives.ts';
import { wrapMethod } from '../../base/wrap.ts';
import type { Site } from '../define.ts';
import type { Styled } from '../styles/styled.ts';
import type { Arrivals } from './arrivals.ts';

/** Elements that act as they arrive, by what is in them or where they are. */
const ACTING = /^(?:style|script|i?frame)$/i;
/** Those of them that act by what is in them, and that they are when they are somewhere below. */
const BY_TEXT = /^(?:style|script)$/i;
const TEXTS = 'script,style';
/** Elements that bring a window. */
const BRINGING = /FRAME|OBJECT|EMBED/i;

/**
 * Wraps every method that puts nodes somewhere. What comes from another document was judged by
 * nobody; it is before it arrives, because scripts and frames start at once. Afterwards there may
 * be new frames.
 */
export const wrapInsertions = (
  { realm, natives }: Site,
  arrivals: Arrivals,
  act: (element: Element) => void,
  styled: Styled,
  inserted: () => void,
): void => {
  const { Node, Element, CharacterData, DocumentType, Document, DocumentFragment, Range } = realm;
  const { document } = realm;
  const { querySelector } = Element.prototype;
  const isForeign = (node: unknown): node is Node =>
    (natives.documentOf(node) ?? document) !== document;

  const judgeText = (node: Node): void => {
    if (natives.nameOf(node) !== '#text') node.childNodes.forEach(judgeText);
    else {
      const text = node as Text;
      const { data } = text;
      const write = (safe: string) => {
        text.data = safe;
      };
      const safe = styled.imports(data, () => text.data, write);
      if (safe !== data) write(safe);
    }
  };

  const itself = (self: unknown): unknown => self;
  const around = (self: unknown): unknown => natives.nameOf(self) && (self as Node).parentNode;
  const start = (self: unknown): unknown => {
    const { startContainer } = self as Range;
    return natives.nameOf(startContainer) === '#text' ? startContainer.parentNode : startContainer;
  };
  const parents = [Element, Document, DocumentFragment];
  const children = [Element, CharacterData, DocumentType];
  const rows = [
    [[Node], ['appendChild', 'insertBefore', 'replaceChild'], itself],
    [parents, ['append', 'prepend', 'replaceChildren', 'moveBefore'], itself],
    [children, ['before', 'after', 'replaceWith'], around],
    [[Element], ['insertAdjacentElement'], itself],
    [[Range], ['insertNode', 'surroundContents'], start],
    [[Document], ['adoptNode'], itself],
  ] as const;
  for (const [owners, methods, placeOf] of rows)
    for (const owner of owners)
      for (const method of methods) {
        // The other one is its place, and there already.
        const isFirst = /Before/.test(method);
        wrapMethod(owner.prototype, method, (native, self, args) => {
          let isBringing = false;
          for (let at = 0; at < (isFirst ? 1 : args.length); at++) {
            if (typeof args[at] === 'string' && natives.tagOf(placeOf(self)) === 'style')
              args[at] = document.createTextNode(args[at] as string);
            const node = args[at];
            if (typeof node !== 'object' || !node) continue;
            const name = natives.nameOf(node);
            // Not a node: the native will say so.
            if (name === undefined) continue;
            if (name[0] === '#' && natives.tagOf(placeOf(self)) === 'style')
              judgeText(node as Node);
            if (name === '#text') continue;
            // The fast path: most nodes arrive one by one, with nothing below them.
            const isTree = apply(natives.hasChildNodes, node, []);
            isBringing ||= BRINGING.test(name) || isTree;
            const isBrought = isForeign(node);
            if (isBrought) arrivals.lookDeep(node as Node);
            // They act at once.
            if ((isBrought ? BY_TEXT : ACTING).test(name)) act(node as Element);
            // Most trees have none of them, which a short look tells.
            else if (isTree && (name[0] === '#' || apply(querySelector, node, [TEXTS])))
              natives.queryAll(node as Node, TEXTS).forEach(act);
          }
          const result = native(self, args);
          if (isBringing) inserted();
          return result;
        });
      }
};
