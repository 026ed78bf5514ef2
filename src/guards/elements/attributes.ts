import { resolve } from '../../base/url.ts';
import { wrapAccessor, wrapMethod } from '../../base/wrap.ts';
import type { Site } from '../define.ts';
import type { ElementGuard } from './define.ts';
import { ownType } from './inert-type.ts';
import type { Parking } from './parking.ts';

/** Wraps every way in which a script sets, reads or removes a guarded attribute. */
export const wrapAttributes = (
  { realm, natives, trust }: Site,
  guards: readonly ElementGuard[],
  parking: Parking,
): void => {
  const names = new Set(['type', ...guards.flatMap(({ addresses }) => Object.keys(addresses))]);
  const element = realm.Element.prototype;
  const { Attr } = realm;
  const isElement = (value: unknown): value is Element => natives.tagOf(value) !== undefined;

  /** Runs `native`, unless the attribute is one that a guard watches. */
  const write = (
    self: Element,
    name: string,
    given: unknown,
    native: (value: unknown) => void,
  ): void => {
    const value = trust.textOf(given);
    const guard = parking.guardOf(self);
    // A page that copies an inert script attribute by attribute means the type that it had.
    const wanted = name === 'type' ? ownType(value) : value;
    if (guard?.addresses[name]) parking.offer(self, name, value, () => native(given));
    else if (!parking.write(self, name, wanted) && wanted !== null)
      native(wanted === value ? given : wanted);
  };

  for (const { type, addresses } of guards) {
    for (const [name, form] of Object.entries(addresses)) {
      wrapAccessor(realm[type]?.prototype, name, {
        get(native, self) {
          const value = parking.read(self as Element, name);
          if (value === undefined) return native(self);
          if (value === null) return '';
          return form === 'url' ? (resolve(value, natives.base())?.href ?? value) : value;
        },
        set(native, self, value) {
          // A receiver of another kind is for the native to refuse.
          if (!isElement(self)) return native(self, value);
          return write(self, name, trust.pin(value), pinned => native(self, pinned));
        },
      });
    }
  }
  wrapAccessor(realm.HTMLScriptElement.prototype, 'type', {
    get(native, self) {
      const value = parking.read(self as Element, 'type');
      return value === undefined ? native(self) : (value ?? '');
    },
    set(native, self, value) {
      write(self as Element, 'type', trust.pin(value), pinned => native(self, pinned));
    },
  });

  /** Wraps a method whose argument `at` names an attribute; other names go straight to the native. */
  const onName = (
    method: string,
    at: number,
    handle: (self: Element, name: string, native: () => unknown, args: unknown[]) => unknown,
  ): void =>
    wrapMethod(element, method, (native, self, args) => {
      if (args.length <= at) return native(self, args);
      args[at] = trust.pin(args[at]);
      const name = `${args[at]}`;
      // The fast path: most names are written in lower case and are none of ours.
      const key = /[A-Z:]/.test(name) ? name.toLowerCase().replace(/^.*:/, '') : name;
      return names.has(key) && isElement(self)
        ? handle(self, key, () => native(self, args), args)
        : native(self, args);
    });

  for (const [method, at] of [
    ['setAttribute', 0],
    ['setAttributeNS', 1],
  ] as const)
    onName(method, at, (self, name, native, args) => {
      if (args.length <= at + 1) return native();
      return write(self, name, trust.pin(args[at + 1]), pinned => {
        args[at + 1] = pinned;
        native();
      });
    });
  onName('getAttribute', 0, (self, name, native) => {
    const value = parking.read(self, name);
    return value === undefined ? native() : value;
  });
  onName('hasAttribute', 0, (self, name, native) => {
    const value = parking.read(self, name);
    return value === undefined ? native() : value !== null;
  });
  for (const [method, at] of [
    ['removeAttribute', 0],
    ['removeAttributeNS', 1],
  ] as const)
    onName(method, at, (self, name, native) => {
      if (!parking.write(self, name, null)) native();
    });
  onName('toggleAttribute', 0, (self, name, native) => {
    if (parking.read(self, name) === undefined) return native();
    return !parking.write(self, name, null);
  });
  wrapMethod(realm.Node.prototype, 'cloneNode', (native, self, args) => {
    const copy = native(self, args);
    parking.copy(self as Element, copy as Element, !!args[0]);
    return copy;
  });
  wrapMethod(realm.Document.prototype, 'importNode', (native, self, args) => {
    const copy = native(self, args);
    parking.copy(args[0] as Element, copy as Element, args[1] === true);
    return copy;
  });
  for (const method of ['setAttributeNode', 'setAttributeNodeNS'])
    wrapMethod(element, method, (native, self, args) => {
      const node = args[0];
      if (!(node instanceof Attr && isElement(self) && names.has(node.localName)))
        return native(self, args);
      let result: unknown = null;
      write(self, node.localName, node.value, () => {
        result = native(self, args);
      });
      return result;
    });
};
