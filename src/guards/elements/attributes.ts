import { wrapMethod } from '../../base/wrap.ts';
import type { Site } from '../define.ts';
import type { WatchedNames } from './watched-names.ts';

/** Wraps the methods that set, read or remove an attribute by its name. */
export const wrapAttributes = ({ realm, natives, trust }: Site, names: WatchedNames): void => {
  /** Wraps a method whose argument `at` names an attribute; other names go straight to the native. */
  const onName = (
    method: string,
    at: number,
    handle: (self: Element, name: string, native: () => unknown, args: unknown[]) => unknown,
  ): void => {
    wrapMethod(realm.Element.prototype, method, (native, self, args) => {
      args[at] = trust.pin(args[at]);
      const name = `${args[at]}`;
      // The fast path: most names are written in lower case and are none of ours.
      const key = /[A-Z:]/.test(name) ? name.toLowerCase().replace(/^.*:/, '') : name;
      return names.has(key) && natives.tagOf(self) !== undefined
        ? handle(self as Element, key, () => native(self, args), args)
        : native(self, args);
    });
  };

  for (const [method, at] of [
    ['setAttribute', 0],
    ['setAttributeNS', 1],
  ] as const)
    onName(method, at, (self, name, native, args) =>
      names.write(self, name, trust.pin(args[at + 1]), pinned => {
        args[at + 1] = pinned;
        native();
      }),
    );
  for (const [method, at] of [
    ['getAttribute', 0],
    ['getAttributeNS', 1],
  ] as const)
    onName(method, at, (self, name, native) => {
      const value = names.read(self, name);
      return value === undefined ? native() : value;
    });
  for (const [method, at] of [
    ['hasAttribute', 0],
    ['hasAttributeNS', 1],
  ] as const)
    onName(method, at, (self, name, native) => {
      const value = names.read(self, name);
      return value === undefined ? native() : value !== null;
    });
  for (const [method, at] of [
    ['removeAttribute', 0],
    ['removeAttributeNS', 1],
  ] as const)
    onName(method, at, (self, name, native) => {
      if (!names.remove(self, name)) native();
    });
  onName('toggleAttribute', 0, (self, name, native, args) => {
    const value = names.read(self, name);
    const isWanted = args[1] === undefined ? value === null : !!args[1];
    // What is held is not there for the native.
    if (value === undefined || (value !== null) === isWanted)
      return value === undefined ? native() : isWanted;
    if (isWanted) names.write(self, name, '', native);
    else if (!names.remove(self, name)) native();
    return isWanted;
  });
};
