import type { IdlInterface } from './read-idl.mjs';

/**
 * Checks a page against its IDL, and gives what is not as it should be, each with the reason. To be
 * run in a page, without anything around it.
 * @see https://webidl.spec.whatwg.org/#javascript-binding
 */
export const checkIdl = async (table: IdlInterface[]) => {
  const failures: string[] = [];
  const pending: Promise<void>[] = [];
  let interfaces = 0;
  let members = 0;
  let checks = 0;
  const check = (what: string, holds: boolean): void => {
    checks++;
    if (!holds) failures.push(what);
  };
  // A prototype has no text of its own to give.
  const show = (value: unknown): string =>
    Object(value) === value ? Object.prototype.toString.call(value) : String(value);
  const is = (what: string, got: unknown, expected: unknown): void => {
    check(`${what} is ${show(got)}, not ${show(expected)}`, Object.is(got, expected));
  };
  const flags = (what: string, descriptor: PropertyDescriptor, expected: string): void => {
    const { enumerable, configurable, writable } = descriptor;
    const names = { enumerable, configurable, writable };
    const set = Object.entries(names).flatMap(([name, value]) => (value ? [name] : []));
    is(`${what}: flags`, set.join(' '), expected);
  };
  const isFunction = (what: string, value: unknown, name: string, length: number): void => {
    is(`${what}: type`, typeof value, 'function');
    if (typeof value !== 'function') return;
    is(`${what}: name`, value.name, name);
    is(`${what}: length`, value.length, length);
    is(`${what}: prototype`, Object.getPrototypeOf(value), Function.prototype);
    is(`${what}: own keys`, Reflect.ownKeys(value).sort().join(), 'length,name');
    check(`${what}: text`, /^function [^{]*\{\s*\[native code\]\s*\}$/.test(`${value}`));
    for (const key of ['name', 'length']) {
      const descriptor = Object.getOwnPropertyDescriptor(value, key);
      if (descriptor) flags(`${what}: ${key}`, descriptor, 'configurable');
    }
    try {
      Reflect.construct(Object, [], value);
      check(`${what} is a constructor`, false);
    } catch {
      check(what, true);
    }
  };
  /** A receiver of another kind: a TypeError, thrown or rejected. */
  const refuses = (what: string, isPromise: boolean, run: (self: object) => unknown): void => {
    for (const [name, self] of [
      ['an object', {}],
      ['another node', document.createComment('')],
    ] as const) {
      let answer: unknown;
      try {
        answer = run(self);
        if (!isPromise) check(`${what} takes ${name} for a receiver`, false);
      } catch (error) {
        check(`${what} throws ${error} for ${name}`, !isPromise && error instanceof TypeError);
        continue;
      }
      if (!isPromise) continue;
      check(`${what} gives no promise`, answer instanceof Promise);
      const settled = Promise.race([
        Promise.resolve(answer).then(
          () => 'resolves',
          error => (error instanceof TypeError ? '' : String(error)),
        ),
        new Promise<string>(done => setTimeout(done, 1000, 'stays pending')),
      ]);
      pending.push(settled.then(outcome => check(`${what} ${outcome} for ${name}`, !outcome)));
    }
  };
  /** The own receiver of a member is this interface's, so that a comment is another one. */
  const isAnyNode = (name: string) => /^(?:EventTarget|Node|CharacterData|Comment)$/.test(name);

  const all = window as unknown as Record<string, { prototype: object } | undefined>;
  for (const { name, kind, inherits, length, isConstructor, isGlobal, members: own } of table) {
    const descriptor = Object.getOwnPropertyDescriptor(window, name);
    const type = all[name];
    if (!descriptor || !type) continue;
    interfaces++;
    if (kind === 'interface' && !type.prototype) {
      failures.push(`${name} has no prototype`);
      continue;
    }
    if (kind === 'namespace') {
      flags(name, descriptor, 'configurable writable');
      is(`${name}: tag`, Object.prototype.toString.call(type), `[object ${name}]`);
    } else {
      flags(name, descriptor, 'configurable writable');
      is(`${name}: name`, Reflect.get(type, 'name'), name);
      is(`${name}: length`, Reflect.get(type, 'length'), length);
      const base = (inherits && all[inherits]) || undefined;
      is(`${name}: base`, Object.getPrototypeOf(type), base ?? Function.prototype);
      const itsPrototype = Object.getOwnPropertyDescriptor(type, 'prototype');
      if (itsPrototype) flags(`${name}.prototype`, itsPrototype, '');
      const { prototype } = type;
      const maker = Object.getOwnPropertyDescriptor(prototype, 'constructor');
      is(`${name}.prototype.constructor`, maker?.value, type);
      if (maker) flags(`${name}.prototype.constructor`, maker, 'configurable writable');
      const tag = Object.getOwnPropertyDescriptor(prototype, Symbol.toStringTag);
      is(`${name}: tag`, tag?.value, name);
      if (tag) flags(`${name}: tag`, tag, 'configurable');
      if (!isGlobal)
        is(
          `${name}.prototype: base`,
          Object.getPrototypeOf(prototype),
          base?.prototype ?? Object.prototype,
        );
      for (const [how, run] of [
        ['without new', () => (type as unknown as () => void)()],
        ['with new', () => isConstructor || Reflect.construct(type as never, [])],
      ] as const)
        try {
          run();
          check(`${name} ${how} throws nothing`, isConstructor && how === 'with new');
        } catch (error) {
          check(`${name} ${how} throws ${error}`, error instanceof TypeError);
        }
    }

    for (const member of own) {
      const { kind: what, name: key, isStatic, isUnforgeable } = member;
      const owner: object =
        kind === 'namespace' || isStatic ? type : isGlobal ? window : type.prototype;
      const at = `${name}${owner === type ? '' : '.prototype'}.${key}`;
      // Those of an object itself, such as `document.location`, are not on any prototype.
      if (isUnforgeable && !isGlobal && kind === 'interface') {
        check(`${at} can be forged`, !Object.hasOwn(type.prototype, key));
        continue;
      }
      const found = Object.getOwnPropertyDescriptor(owner, key);
      // Not every browser has everything; whether it has is compared elsewhere.
      if (!found) {
        failures.push(`${at} is not there`);
        continue;
      }
      members++;
      const isBranded = owner === type.prototype && !isAnyNode(name);
      if (what === 'constant') {
        flags(at, found, 'enumerable');
        is(`${at}: value`, found.value, Number(member.value));
        is(`${at} of the constructor`, Reflect.get(type, key), Number(member.value));
      } else if (what === 'operation') {
        flags(at, found, isUnforgeable ? 'enumerable' : 'enumerable configurable writable');
        isFunction(at, found.value, key, member.length ?? 0);
        if (isBranded && typeof found.value === 'function' && key !== 'toString')
          refuses(at, !!member.isPromise, self =>
            found.value.apply(self, Array(member.length).fill('')),
          );
      } else {
        const { get, set } = found;
        flags(at, found, isUnforgeable ? 'enumerable' : 'enumerable configurable');
        isFunction(`get ${at}`, get, `get ${key}`, 0);
        if (member.isSettable) isFunction(`set ${at}`, set, `set ${key}`, 1);
        else is(`set ${at}`, set, undefined);
        if (!isBranded || member.isLenient) continue;
        if (get) refuses(`get ${at}`, !!member.isPromise, self => get.call(self));
        if (set) refuses(`set ${at}`, false, self => set.call(self, ''));
        if (member.isStringifier) {
          const text = Object.getOwnPropertyDescriptor(owner, 'toString');
          isFunction(`${name}.prototype.toString`, text?.value, 'toString', 0);
        }
      }
    }
  }
  await Promise.all(pending);
  return { failures, interfaces, members, checks };
};
