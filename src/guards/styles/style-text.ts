import { apply, getOwnPropertyDescriptor } from '../../base/natives.ts';
import { wrapAccessor, wrapMethod } from '../../base/wrap.ts';
import type { Site } from '../define.ts';
import type { Styled } from './styled.ts';

/**
 * Text that is written into a `<style>`, or a node of text in one, after it was inserted: what it
 * imports is fetched before anybody hears of the change. Nodes of text are met by the methods that
 * insert them.
 */
export const wrapStyleText = ({ realm, natives, trust }: Site, styled: Styled): void => {
  const { Node, Element, HTMLElement, CharacterData } = realm;
  const text = getOwnPropertyDescriptor(Node.prototype, 'textContent');
  const isStyle = (node: unknown): node is Element => natives.tagOf(node) === 'style';
  const isInStyle = (node: unknown): node is Text => {
    const parent = natives.nameOf(node) === '#text' && (node as Text).parentNode;
    return !!parent && isStyle(parent);
  };
  /** Writes a text as it may be used now; `native` writes it as it is. */
  const put = (self: Node, whole: string, native: () => void): void => {
    const write = (safe: string): void => text?.set && apply(text.set, self, [safe]);
    const safe = styled.imports(whole, () => self.textContent, write);
    if (safe === whole) native();
    else write(safe);
  };

  for (const [owner, name, isMeant] of [
    [Node, 'textContent', node => isStyle(node) || isInStyle(node)],
    [HTMLElement, 'innerText', isStyle],
    [Element, 'innerHTML', isStyle],
    [Node, 'nodeValue', isInStyle],
    [CharacterData, 'data', isInStyle],
  ] as const satisfies [{ prototype: object }, string, (node: unknown) => boolean][])
    wrapAccessor(owner.prototype, name, {
      set(native, self, value) {
        if (!isMeant(self)) return native(self, value);
        const given = trust.pin(value);
        put(self as Node, given === null ? '' : trust.textOf(given), () => native(self, given));
      },
    });

  for (const method of ['appendData', 'insertData', 'replaceData', 'deleteData'])
    wrapMethod(CharacterData.prototype, method, (native, self, args) => {
      if (!isInStyle(self)) return native(self, args);
      const given = args.map(trust.pin);
      // What comes of it is seen where nothing is fetched.
      const copy = self.cloneNode() as Text;
      native(copy, given);
      return put(self, copy.data, () => native(self, given));
    });

  for (const method of ['insertAdjacentText', 'insertAdjacentHTML'])
    wrapMethod(Element.prototype, method, (native, self, args) => {
      if (!isStyle(self)) return native(self, args);
      const [place, value] = args.map(trust.pin);
      const isFirst = /^afterbegin$/i.test(`${place}`);
      if (!isFirst && !/^beforeend$/i.test(`${place}`)) return native(self, [place, value]);
      // Empty at first: a text that is there already is judged as it changes.
      const node = realm.document.createTextNode('');
      self[isFirst ? 'prepend' : 'append'](node);
      node.data = trust.textOf(value);
      return undefined;
    });
};
