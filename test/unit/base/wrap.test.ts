import { describe, expect, it } from 'vitest';
import { wrapAccessor, wrapConstructor, wrapMethod } from '../../../src/base/wrap.ts';

const make = () => {
  class Native {
    #value = 'a';
    get value() {
      return this.#value;
    }
    set value(value) {
      this.#value = value;
    }
    join(first: string, second: string) {
      return this.#value + first + second;
    }
  }
  return { Native, owner: Native.prototype };
};

describe('wrapMethod', () => {
  it('keeps name, length, own keys and descriptor of the native', () => {
    const { owner } = make();
    const before = Object.getOwnPropertyDescriptor(owner, 'join');
    wrapMethod(owner, 'join', (native, self, args) => native(self, args));
    const after = Object.getOwnPropertyDescriptor(owner, 'join');
    expect(after?.value).not.toBe(before?.value);
    expect({ ...after, value: 0 }).toEqual({ ...before, value: 0 });
    expect(after?.value.name).toBe('join');
    expect(after?.value.length).toBe(2);
    expect(Reflect.ownKeys(after?.value)).toEqual(Reflect.ownKeys(before?.value));
    expect(() => Reflect.construct(after?.value, [])).toThrow(TypeError);
  });

  it('hands receiver and arguments over, and gives the native its own errors', () => {
    const { Native, owner } = make();
    wrapMethod(owner, 'join', (native, self, args) => native(self, args));
    expect(new Native().join('b', 'c')).toBe('abc');
    expect(() => owner.join.call({}, 'b', 'c')).toThrow(TypeError);
  });

  it('does nothing where there is nothing to wrap', () => {
    const { owner } = make();
    expect(() => wrapMethod(owner, 'absent', () => 0)).not.toThrow();
    expect(() => wrapMethod(undefined, 'join', () => 0)).not.toThrow();
    expect('absent' in owner).toBe(false);
  });
});

describe('wrapAccessor', () => {
  it('wraps getter and setter, each under its own name', () => {
    const { Native, owner } = make();
    wrapAccessor(owner, 'value', {
      get: (native, self) => `<${native(self)}>`,
      set: (native, self, value) => native(self, `${value}!`),
    });
    const it = new Native();
    it.value = 'b';
    expect(it.value).toBe('<b!>');
    const { get, set } = Object.getOwnPropertyDescriptor(owner, 'value') ?? {};
    expect([get?.name, set?.name]).toEqual(['get value', 'set value']);
  });
});

describe('wrapConstructor', () => {
  it('keeps instanceof, subclasses and the constructor property', () => {
    const { Native } = make();
    const owner = { Native };
    wrapConstructor(owner, ['Native'], (make, args) => make(args));
    class Sub extends owner.Native {}
    expect(owner.Native).not.toBe(Native);
    expect(new Sub()).toBeInstanceOf(owner.Native);
    expect(new owner.Native().constructor).toBe(owner.Native);
  });
});

describe('what wrapping returns', () => {
  it('puts the natives back, the newest change first', () => {
    const { Native, owner } = make();
    const holder = { Native };
    const before = Object.getOwnPropertyDescriptors(owner);
    const undo = [
      wrapMethod(owner, 'join', () => 'first'),
      wrapMethod(owner, 'join', () => 'second'),
      wrapAccessor(owner, 'value', { get: () => 'other' }),
      wrapConstructor(holder, ['Native'], (make, args) => make(args)),
    ];
    for (const restore of undo.reverse()) restore();
    expect(Object.getOwnPropertyDescriptors(owner)).toEqual(before);
    expect(owner.join).toBe(before.join?.value);
    expect(holder.Native).toBe(Native);
  });
});
