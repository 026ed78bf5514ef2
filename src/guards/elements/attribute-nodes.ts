import { apply } from '../../base/natives.ts';
import { wrapAccessor, wrapMethod } from '../../base/wrap.ts';
import type { Site } from '../define.ts';
import type { WatchedNames } from './watched-names.ts';

/** `Node.ATTRIBUTE_NODE` */
const ATTRIBUTE = 2;

/** The elements behind the maps of their attributes; any window's getter gives them. */
const owners = new WeakMap<object, Element>();

/** Wraps the ways to a guarded attribute that lead over its node: `Attr`, `attributes`. */
export const wrapAttributeNodes = ({ realm, natives, trust }: Site, names: WatchedNames): void => {
  const { Element, NamedNodeMap, Attr, Node } = realm;
  const { attr } = natives;

  const put = (owner: unknown, node: unknown, native: () => unknown): unknown => {
    const name = attr.nameOf(node);
    if (natives.tagOf(owner) === undefined || name === undefined || !names.has(name))
      return native();
    let result: unknown = null;
    names.write(owner as Element, name, attr.valueOf(node), () => {
      result = native();
    });
    return result;
  };

  wrapAccessor(Element.prototype, 'attributes', {
    get(native, self) {
      const map = native(self) as object;
      owners.set(map, self as Element);
      return map;
    },
  });
  for (const method of ['setAttributeNode', 'setAttributeNodeNS'])
    wrapMethod(Element.prototype, method, (native, self, args) =>
      put(self, args[0], () => native(self, args)),
    );
  for (const method of ['setNamedItem', 'setNamedItemNS'])
    wrapMethod(NamedNodeMap.prototype, method, (native, self, args) =>
      put(owners.get(self as object), args[0], () => native(self, args)),
    );

  wrapMethod(Element.prototype, 'removeAttributeNode', (native, self, args) => {
    const name = attr.nameOf(args[0]);
    return name !== undefined && names.remove(self, name) ? args[0] : native(self, args);
  });
  for (const [method, at] of [
    ['removeNamedItem', 0],
    ['removeNamedItemNS', 1],
  ] as const)
    wrapMethod(NamedNodeMap.prototype, method, (native, self, args) => {
      const owner = owners.get(self as object);
      if (!owner) return native(self, args);
      args[at] = trust.pin(args[at]);
      const node = apply(natives.getAttributeNode, owner, [args[at]]);
      const name = attr.nameOf(node);
      return name !== undefined && names.remove(owner, name) ? node : native(self, args);
    });

  const change = (
    native: (self: unknown, value: unknown) => void,
    self: unknown,
    value: unknown,
  ): void => {
    const owner = attr.ownerOf(self);
    const name = attr.nameOf(self);
    if (owner && name !== undefined && names.has(name))
      names.write(owner, name, trust.pin(value), pinned => native(self, pinned));
    else native(self, value);
  };
  const read = (native: (self: unknown) => unknown, self: unknown): unknown => {
    const owner = names.isAny() ? attr.ownerOf(self) : null;
    const name = owner && attr.nameOf(self);
    return (name && names.has(name) && names.read(owner, name)) || native(self);
  };
  wrapAccessor(Attr.prototype, 'value', { get: read, set: change });
  // To read the others is left alone: pages do it all the time, with nodes of other kinds.
  for (const name of ['nodeValue', 'textContent'])
    wrapAccessor(Node.prototype, name, {
      set: (native, self, value) =>
        attr.typeOf(self) === ATTRIBUTE ? change(native, self, value ?? '') : native(self, value),
    });
};
