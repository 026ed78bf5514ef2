/** Looks at the live objects that stand behind wrapped members, in all the ways of the language. */
export const objects = async () => {
  const said: Record<string, unknown> = {};
  const note = (what: string, run: () => unknown): void => {
    try {
      said[what] = run();
    } catch (error) {
      said[what] = String(error);
    }
  };
  for (const [name, area] of Object.entries({ localStorage, sessionStorage })) {
    area.clear();
    note(`${name}: kind`, () => [`${area}`, area instanceof Storage, typeof area]);
    note(`${name}: identity`, () => [
      area === Reflect.get(window, name),
      area.constructor === Storage,
      Object.getPrototypeOf(area) === Storage.prototype,
    ]);
    note(`${name}: empty`, () => [area.length, Reflect.ownKeys(area), JSON.stringify(area)]);
    note(`${name}: written in all ways`, () => {
      area.setItem('own1', '1');
      area.own2 = 2;
      Reflect.set(area, 'own3', 3);
      Object.defineProperty(area, 'own4', { value: 4 });
      Object.assign(area, { own5: null });
      return Object.keys(area)
        .sort()
        .map(key => [key, area[key], area.getItem(key)]);
    });
    note(`${name}: descriptors`, () => [
      Object.getOwnPropertyDescriptor(area, 'own1'),
      Object.getOwnPropertyDescriptor(area, 'nothing') ?? null,
      Object.getOwnPropertyDescriptor(area, 'getItem') ?? null,
      Object.getOwnPropertyDescriptor(area, Symbol.toStringTag) ?? null,
    ]);
    note(`${name}: in and has`, () => [
      'own1' in area,
      'nothing' in area,
      'getItem' in area,
      Object.hasOwn(area, 'own1'),
      Object.hasOwn(area, 'length'),
      // biome-ignore lint/suspicious/noPrototypeBuiltins: as a page would call it
      area.hasOwnProperty('own1'),
    ]);
    note(`${name}: for in`, () => {
      const keys: string[] = [];
      for (const key in area) keys.push(key);
      return keys.sort();
    });
    note(`${name}: spread and entries`, () => [{ ...area }, Object.entries(area).length]);
    note(`${name}: key`, () =>
      [0, '0', 1.7, -1, NaN, 'x', 99, 2 ** 32, undefined].map(
        at => typeof area.key(at as number) === 'string',
      ),
    );
    note(`${name}: delete`, () => [
      Reflect.deleteProperty(area, 'own2'),
      Reflect.deleteProperty(area, 'nothing'),
      Reflect.deleteProperty(area, 'getItem'),
      'own2' in area,
      area.length,
    ]);
    note(`${name}: a name of the prototype`, () => {
      area.setItem('getItem', 'x');
      const found = [typeof area.getItem, Reflect.ownKeys(area).includes('getItem'), area.length];
      area.removeItem('getItem');
      return found;
    });
    note(`${name}: a symbol`, () => {
      const symbol = Symbol('own');
      Reflect.set(area, symbol, 1);
      return [Reflect.get(area, symbol), Reflect.deleteProperty(area, symbol)];
    });
    note(`${name}: not extensible`, () => [
      Object.isExtensible(area),
      Object.isFrozen(area),
      Object.isSealed(area),
    ]);
    note(`${name}: prevent extensions`, () => Reflect.preventExtensions(area));
    note(`${name}: prototype`, () => Reflect.setPrototypeOf(area, Storage.prototype));
    note(`${name}: an accessor of its own`, () =>
      Reflect.defineProperty(area, 'own6', { get: () => 1, configurable: true }),
    );
    note(`${name}: inherited from`, () => {
      const child = Object.create(area);
      return [child.own1, typeof child.getItem, 'own1' in child];
    });
    note(`${name}: getItem of an heir`, () => Object.create(area).getItem('own1'));
    area.clear();
  }

  note('window: calls without a receiver', () => {
    const { open, fetch: fetched } = window;
    return [typeof open, fetched('/own.txt') instanceof Promise];
  });
  note('functions: kept and called later', () => {
    const { setAttribute, getAttribute } = Element.prototype;
    const element = document.createElement('p');
    setAttribute.call(element, 'TITLE', 'x');
    return [getAttribute.call(element, 'title'), element.outerHTML];
  });
  note('functions: no constructor', () => Reflect.construct(fetch, ['/own.txt']));
  note('functions: no new', () => {
    const { setAttribute } = Element.prototype as unknown as Record<string, new () => object>;
    return setAttribute && new setAttribute();
  });
  note('functions: extended', () => {
    const base = fetch as unknown as new () => object;
    return class extends base {}.length;
  });
  note('functions: caller and arguments', () => [
    Object.hasOwn(fetch, 'caller'),
    Object.hasOwn(fetch, 'arguments'),
    Reflect.get(Element.prototype.setAttribute, 'name'),
  ]);
  note('functions: strict caller', () => Reflect.get(fetch, 'caller') ?? 'none');
  note('functions: bound text', () => `${fetch.bind(null)}`);
  note('functions: text by other means', () => [
    Function.prototype.toString.call(Function.prototype.toString),
    `${Function.prototype.toString.bind(fetch)()}`,
    Reflect.apply(Function.prototype.toString, Blob, []),
    String(Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')?.set),
    `${new Proxy(fetch, {})}`,
  ]);
  note('functions: text of none', () => Function.prototype.toString.call({}));
  note('functions: text of a missing receiver', () => Function.prototype.toString.call(undefined));
  return said;
};
