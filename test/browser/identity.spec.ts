import { expect, tabTest as test } from '../support/fixtures.ts';

/** Every own property of `window`, of all interfaces and of their prototypes, as one line each. */
const dump = (): Record<string, string> => {
  const found: Record<string, string> = {};
  const text = Function.prototype.toString;
  const tell = (value: unknown): unknown =>
    typeof value === 'function'
      ? [
          value.name,
          value.length,
          text.call(value),
          Reflect.ownKeys(value).map(String).join(),
          Object.getPrototypeOf(value)?.name ?? '',
          'prototype' in value,
        ]
      : typeof value;
  const note = (owner: object, path: string): void => {
    for (const key of Reflect.ownKeys(owner)) {
      const descriptor = Object.getOwnPropertyDescriptor(owner, key);
      if (!descriptor) continue;
      const { configurable, enumerable, writable, value, get, set } = descriptor;
      found[`${path}.${String(key)}`] = JSON.stringify([
        [configurable, enumerable, writable],
        [value, get, set].map(tell),
      ]);
    }
    found[`${path} keys`] = Reflect.ownKeys(owner).map(String).join();
  };
  note(window, 'window');
  for (const name of Object.getOwnPropertyNames(window)) {
    const type = (window as unknown as Record<string, unknown>)[name];
    if (typeof type !== 'function' || !type.prototype) continue;
    note(type, name);
    note(type.prototype, `${name}.prototype`);
  }
  return found;
};

const withoutOurs = (line: string | undefined) => line?.replace(/,consent(?:Config)?\b/g, '');

test('no global, interface or prototype looks any different', async ({ open, page }) => {
  await open('', { file: null });
  const before = await page.evaluate(dump);
  await open('');
  const after = await page.evaluate(dump);
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const different = [...names].filter(
    name => withoutOurs(before[name]) !== withoutOurs(after[name]),
  );
  expect(names.size).toBeGreaterThan(10_000);
  expect(different).toEqual(['window.consent']);
});

test('natives refuse wrong receivers and missing arguments in their own words', async ({
  open,
  page,
  errors,
}) => {
  const refusals = () => {
    const types = window as unknown as Record<string, { prototype: object } | undefined>;
    const said: string[] = [];
    const attempt = (name: string, run: () => unknown) => {
      try {
        run();
        said.push(`${name}: nothing`);
      } catch (error) {
        said.push(`${name}: ${error}`);
      }
    };
    const owners = [
      'Node',
      'Element',
      'Document',
      'DocumentFragment',
      'CharacterData',
      'Range',
      'Attr',
    ];
    owners.push(
      'NamedNodeMap',
      'HTMLImageElement',
      'HTMLScriptElement',
      'HTMLLinkElement',
      'Storage',
    );
    owners.push('HTMLIFrameElement', 'IDBFactory', 'IDBRequest', 'CSSStyleSheet', 'XMLHttpRequest');
    for (const owner of owners) {
      const prototype = types[owner]?.prototype ?? {};
      for (const [key, { value, get, set }] of Object.entries(
        Object.getOwnPropertyDescriptors(prototype) as Record<string, PropertyDescriptor>,
      )) {
        if (key === 'constructor') continue;
        if (typeof value === 'function') {
          attempt(`${owner}.${key} on an object`, () => value.call({}));
          attempt(`${owner}.${key} on nothing`, () => value.call(undefined));
        }
        if (get) attempt(`get ${owner}.${key}`, () => get.call({}));
        if (set) attempt(`set ${owner}.${key}`, () => set.call({}, 'x'));
      }
    }
    const element = document.createElement('div') as unknown as Record<
      string,
      (..._: unknown[]) => unknown
    >;
    for (const key of [
      'appendChild',
      'insertBefore',
      'setAttribute',
      'getAttribute',
      'removeAttribute',
    ])
      attempt(`${key} without arguments`, () => element[key]?.());
    for (const wrong of [null, undefined, {}, 'x'])
      for (const key of ['appendChild', 'replaceChild', 'setAttributeNode', 'removeAttributeNode'])
        attempt(`${key} with ${wrong}`, () => element[key]?.(wrong));
    return said;
  };
  await open('', { file: null });
  const before = await page.evaluate(refusals);
  await open('');
  expect(await page.evaluate(refusals)).toEqual(before);
  expect(before.length).toBeGreaterThan(300);
  // Promises that natives reject.
  errors.length = 0;
});
