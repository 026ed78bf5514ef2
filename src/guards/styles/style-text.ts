import { apply, getOwnPropertyDescriptor } from '../../base/natives.ts';
import { wrapAccessor } from '../../base/wrap.ts';
import type { Site } from '../define.ts';
import type { Styled } from './styled.ts';

/**
 * Text that is written into a `<style>` after it was inserted: what it imports is fetched before
 * anybody hears of the change. Nodes of text are met by the methods that insert them.
 */
export const wrapStyleText = ({ realm, natives, trust }: Site, styled: Styled): void => {
  const { Node, Element, HTMLElement } = realm;
  const text = getOwnPropertyDescriptor(Node.prototype, 'textContent');
  const isStyle = (node: unknown): node is Element => natives.tagOf(node) === 'style';

  for (const [owner, name] of [
    [Node, 'textContent'],
    [HTMLElement, 'innerText'],
    [Element, 'innerHTML'],
  ] as const)
    wrapAccessor(owner.prototype, name, {
      set(native, self, value) {
        if (!isStyle(self)) return native(self, value);
        const given = trust.pin(value);
        const written = given === null ? '' : trust.textOf(given);
        const safe = styled.imports(
          written,
          () => self.textContent,
          whole => text?.set && apply(text.set, self, [whole]),
        );
        return safe === written ? native(self, given) : text?.set && apply(text.set, self, [safe]);
      },
    });
};
