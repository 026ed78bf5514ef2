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
  const prototype = getPrototypeOf(native);
  // The engines have to make room for it; only windows beside the page's have one of their own.
  if (prototype !== getPrototypeOf(wrapper)) setPrototypeOf(wrapper, prototype);
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
export type Handle = (native: Call, self: unknown, args: unknown[]) => unknown;

/** Whether arguments are for the native to refuse: too few, or a symbol, which has no text. */
const isRefused = (args: unknown[], required: number): boolean => {
  for (let at = 0; at < required; at++)
    if (at >= args.length || typeof args[at] === 'symbol') return true;
  return false;
};

/**
 * Replaces a method; `handle` gets the native, its receiver and its arguments, none of which are
 * missing. `behind` gives the receiver that the native knows. Absent: nothing.
 */
export const wrapMethod = (
  owner: object | undefined,
  name: PropertyKey,
  handle: Handle,
  behind = (self: unknown): unknown => self,
): Restore =>
  replace(owner, name, ({ value }) => {
    const { length } = value;
    const native: Call = (self, args) => apply(value, behind(self), args);
    const wrapper = {
      method(...args: unknown[]) {
        return isRefused(args, length) ? native(this, args) : handle(native, this, args);
      },
    }.method;
    return { value: disguise(wrapper, value) };
  });

/** Replaces a method that answers with a promise: it rejects with what another one would throw. */
export const wrapPromising = (
  owner: object | undefined,
  name: PropertyKey,
  handle: Handle,
): Restore =>
  wrapMethod(owner, name, (native, self, args) => {
    try {
      return handle(native, self, args);
    } catch (error) {
      return Promise.reject(error);
    }
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
        method(...args: unknown[]) {
          if (isRefused(args, 1)) apply(set, this, args);
          else onSet(native, this, args[0]);
        },
      }.method;
      changed.set = disguise(wrapper, set);
    }
    return changed;
  });

/**
 * Replaces a constructor under its names; `handle` gets what makes the native object, and the
 * arguments, none of which are missing. Subclasses and `instanceof` hold. Absent: nothing.
 */
export const wrapConstructor = (
  owner: object,
  [name = '', ...aliases]: readonly string[],
  handle: (make: (args: unknown[]) => object, args: unknown[]) => object,
): Restore => {
  const undo: Restore[] = [];
  const restore = replace(owner, name, ({ value }) => {
    const { length } = value;
    const wrapper = new Proxy(value, {
      construct(native, args, target) {
        const make = (given: unknown[]) => construct(native, given, target);
        return isRefused(args, length) ? make(args) : handle(make, args);
      },
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

/** Puts accessors in front of what an exotic object answers by itself: it inherits them. */
export const inheritFrom = (object: object, accessors: object): void => {
  setPrototypeOf(object, accessors);
};

/** Lets wrappers print as the natives they stand for. Once a realm. */
export const wrapToString = (realm: Realm): Restore =>
  wrapMethod(realm.Function.prototype, 'toString', (native, self, args) =>
    native(nativeOf.get(self as Native) ?? self, args),
  );
