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
const restorers: (() => void)[] = [];

const disguise = <T extends Native>(wrapper: T, native: Native): T => {
  for (const key of ['length', 'name']) {
    const descriptor = getOwnPropertyDescriptor(native, key);
    if (descriptor) defineProperty(wrapper, key, descriptor);
  }
  setPrototypeOf(wrapper, getPrototypeOf(native));
  nativeOf.set(wrapper, native);
  return wrapper;
};

const replace = (
  owner: object | undefined,
  name: PropertyKey,
  change: (was: PropertyDescriptor) => PropertyDescriptor,
): void => {
  const was = owner && getOwnPropertyDescriptor(owner, name);
  if (!owner || !was?.configurable) return;
  defineProperty(owner, name, { ...was, ...change(was) });
  restorers.push(() => defineProperty(owner, name, was));
};

export type Call = (self: unknown, args: unknown[]) => unknown;

/** Replaces a method; `handle` gets the native, its receiver and its arguments. Absent: nothing. */
export const wrapMethod = (
  owner: object | undefined,
  name: PropertyKey,
  handle: (native: Call, self: unknown, args: unknown[]) => unknown,
): void =>
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
): void =>
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

/** Replaces a constructor; `handle` may change the arguments. Subclasses and `instanceof` hold. */
export const wrapConstructor = (
  owner: object,
  name: PropertyKey,
  handle: (args: unknown[]) => unknown[],
): void =>
  replace(owner, name, ({ value }) => {
    const wrapper = new Proxy(value, {
      construct: (native, args, target) => construct(native, handle(args), target),
    });
    nativeOf.set(wrapper, value);
    replace(value.prototype, 'constructor', () => ({ value: wrapper }));
    return { value: wrapper };
  });

/** Lets wrappers print as the natives they stand for. Once a realm. */
export const wrapToString = (realm: Realm): void =>
  wrapMethod(realm.Function.prototype, 'toString', (native, self, args) =>
    native(nativeOf.get(self as Native) ?? self, args),
  );

/** Puts every native back; the newest change first. */
export const restoreNatives = (): void => {
  for (const restore of restorers.splice(0).reverse()) restore();
};
