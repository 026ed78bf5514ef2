import {
  apply,
  construct,
  defineProperty,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  type Realm,
  setPrototypeOf,
} from './natives.ts';

// The only module that changes natives. A wrapper is a concise method, because such a function has
// the same own keys as a native, cannot be constructed, and is inlined by the engines where a Proxy
// is not. Its name, length and prototype are the native's, and `toString` tells the native's text.

// biome-ignore lint/complexity/noBannedTypes: natives come in all shapes
type Native = Function;

const nativeOf = new WeakMap<Native, Native>();

/** Puts back what was there before. */
export type Restore = () => void;

const disguise = <T extends Native>(wrapper: T, native: Native): T => {
  for (const key of ['length', 'name']) {
    const descriptor = getOwnPropertyDescriptor(native, key);
    if (descriptor) defineProperty(wrapper, key, descriptor);
  }
  setPrototypeOf(wrapper, getPrototypeOf(native));
  // What was wrapped twice stands for what was there at first.
  nativeOf.set(wrapper, nativeOf.get(native) ?? native);
  return wrapper;
};

const replace = (
  owner: object | undefined,
  name: PropertyKey,
  change: (was: PropertyDescriptor) => PropertyDescriptor,
): Restore => {
  const was = owner && getOwnPropertyDescriptor(owner, name);
  if (!owner || !was?.configurable) return () => undefined;
  defineProperty(owner, name, { ...was, ...change(was) });
  return () => defineProperty(owner, name, was);
};

export type Call = (self: unknown, args: unknown[]) => unknown;

/** Replaces a method; `handle` gets the native, its receiver and its arguments. Absent: nothing. */
export const wrapMethod = (
  owner: object | undefined,
  name: PropertyKey,
  handle: (native: Call, self: unknown, args: unknown[]) => unknown,
): Restore =>
  replace(owner, name, ({ value }) => {
    const native: Call = (self, args) => apply(value, self, args);
    const wrapper = {
      method(...args: unknown[]) {
        return handle(native, this, args);
      },
    }.method;
    return { value: disguise(wrapper, value) };
  });

export interface AccessorHandlers {
  get?(native: (self: unknown) => unknown, self: unknown): unknown;
  set?(native: (self: unknown, value: unknown) => void, self: unknown, value: unknown): void;
}

/** Replaces the getter, the setter or both of an accessor property. Absent: nothing. */
export const wrapAccessor = (
  owner: object | undefined,
  name: PropertyKey,
  handlers: AccessorHandlers,
): Restore =>
  replace(owner, name, ({ get, set }) => {
    const changed: PropertyDescriptor = {};
    const { get: onGet, set: onSet } = handlers;
    if (get && onGet) {
      const native = (self: unknown) => apply(get, self, []);
      const wrapper = {
        method() {
          return onGet(native, this);
        },
      }.method;
      changed.get = disguise(wrapper, get);
    }
    if (set && onSet) {
      const native = (self: unknown, value: unknown) => apply(set, self, [value]);
      const wrapper = {
        method(value: unknown) {
          onSet(native, this, value);
        },
      }.method;
      changed.set = disguise(wrapper, set);
    }
    return changed;
  });

/**
 * Replaces a constructor under its names; `handle` gets what makes the native object. Subclasses and
 * `instanceof` hold. Absent: nothing.
 */
export const wrapConstructor = (
  owner: object,
  [name = '', ...aliases]: readonly string[],
  handle: (make: (args: unknown[]) => object, args: unknown[]) => object,
): Restore => {
  const undo: Restore[] = [];
  const restore = replace(owner, name, ({ value }) => {
    const wrapper = new Proxy(value, {
      construct: (native, args, target) => handle(made => construct(native, made, target), args),
    });
    nativeOf.set(wrapper, value);
    // `Audio` is not the constructor that its objects name.
    if (value.prototype.constructor === value)
      undo.push(replace(value.prototype, 'constructor', () => ({ value: wrapper })));
    for (const alias of aliases)
      if (getOwnPropertyDescriptor(owner, alias)?.value === value)
        undo.push(replace(owner, alias, () => ({ value: wrapper })));
    return { value: wrapper };
  });
  return () => {
    for (const each of undo) each();
    restore();
  };
};

/** Lets an interface inherit from the wrapper of the one that it is derived from. */
export const wrapHeritage = (derived: Native | undefined, base: Native): Restore => {
  const was = derived && getPrototypeOf(derived);
  if (!derived || nativeOf.get(base) !== was) return () => undefined;
  setPrototypeOf(derived, base);
  return () => setPrototypeOf(derived, was ?? null);
};

/** Lets wrappers print as the natives they stand for. Once a realm. */
export const wrapToString = (realm: Realm): Restore =>
  wrapMethod(realm.Function.prototype, 'toString', (native, self, args) =>
    native(nativeOf.get(self as Native) ?? self, args),
  );
