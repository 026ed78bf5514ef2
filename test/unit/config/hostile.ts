import fc from 'fast-check';

const fail = (): never => {
  throw new Error('not for you');
};

/** A list with a hole in it, as a stray comma leaves it. */
export const holey = (...items: unknown[]): unknown[] => {
  const list: unknown[] = [];
  list.length = 1;
  return list.concat(items);
};

/** Has every field, and each of them throws. */
export const throwing = (): unknown => new Proxy({}, { get: fail, getOwnPropertyDescriptor: fail });

const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
};

const cyclic = (): unknown => {
  const it: Record<string, unknown> = { rules: [] };
  for (const name of ['rules', 'ui', 'cookie', 'purposes', 'allow', 'links']) it[name] = [it, it];
  return Object.assign(it, { ui: it, cookie: it, links: it });
};

const polluted = (): unknown =>
  JSON.parse(
    '{"__proto__": {"unknown": "allow", "mode": "report"}, "constructor": {"prototype": {"mode": "report"}}}',
  );

/** One of each thing that is not what it looks like. */
export const oddities: readonly (readonly [string, () => unknown])[] = [
  ['null', () => null],
  ['a number', () => 5],
  ['NaN', () => Number.NaN],
  ['a big integer', () => 5n],
  ['a text', () => 'allow'],
  ['an empty text', () => ''],
  ['a symbol', () => Symbol('x')],
  ['a function', () => fail],
  ['a list', () => []],
  ['a list with a hole', () => holey('x')],
  ['a list that slices in its own way', () => Object.assign([1], { slice: () => 5, map: fail })],
  ['a list of three hundred thousand', () => new Array(300_000).fill('x')],
  ['a list that is only long', () => Object.assign([], { length: 2 ** 32 - 1 })],
  ['an object without a prototype', () => Object.create(null)],
  ['an object that is no value', () => ({ valueOf: fail, toString: fail })],
  ['an object that throws at every field', throwing],
  ['a revoked proxy', revoked],
  ['a proxy that cannot be listed', () => new Proxy({}, { ownKeys: fail })],
  ['a proxy of a list that cannot be read', () => new Proxy([1], { get: fail })],
  ['a cyclic object', cyclic],
  ['an object with keys of prototypes', polluted],
  ['an instance', () => new Date()],
];

/**
 * Anything that JavaScript has; to be made inside the property, because fast-check looks into what
 * it generates.
 */
export const anything: fc.Arbitrary<() => unknown> = fc.oneof(
  fc
    .anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true })
    .map(value => () => value),
  fc.constantFrom(...oddities.map(([, make]) => make)),
);

/** An object with some of these names and anything in them. */
export const withNames = (
  names: readonly string[],
  value: fc.Arbitrary<() => unknown> = anything,
): fc.Arbitrary<() => Record<string, unknown>> =>
  fc
    .array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 8 })
    .map(entries => () => Object.fromEntries(entries.map(([name, make]) => [name, make()])));
