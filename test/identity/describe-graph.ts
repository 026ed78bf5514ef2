/**
 * Describes everything that a script can reach from a window without calling it, one line each:
 * flags, order of keys, texts of functions, prototypes, and what is the same object as what. To be
 * run in a page, without anything around it; `frame` takes another window than the page's own.
 */
export const describeGraph = async (frame?: 'blank' | 'srcdoc' | 'page') => {
  const { ownKeys, getOwnPropertyDescriptor, getPrototypeOf, isExtensible, construct } = Reflect;
  const frameWindow = async (): Promise<Window & typeof globalThis> => {
    const element = document.createElement('iframe');
    const loaded = new Promise(done => element.addEventListener('load', done));
    if (frame === 'srcdoc') element.srcdoc = '<p>';
    if (frame === 'page') element.src = '/any.html';
    document.body.append(element);
    if (frame !== 'blank') await loaded;
    return element.contentWindow as Window & typeof globalThis;
  };
  const root = frame ? await frameWindow() : window;

  /** In their order, except for a window's own: its interfaces come into being when they are asked for. */
  const keysOf = (owner: object): PropertyKey[] => {
    const keys = ownKeys(owner);
    return owner === root
      ? keys.filter(key => key !== 'consent').sort((a, b) => (String(a) < String(b) ? -1 : 1))
      : keys;
  };

  const lines: Record<string, string> = {};
  const paths = new Map<unknown, string>();
  const queue: object[] = [];
  /** An object by the path that first led to it; a primitive by its value. */
  const refer = (value: unknown, path: string): string => {
    if (Object(value) !== value)
      return typeof value === 'symbol' ? String(value) : `${typeof value} ${value}`;
    const known = paths.get(value);
    if (known !== undefined) return known;
    paths.set(value, path);
    queue.push(value as object);
    return path;
  };
  // biome-ignore lint/complexity/noBannedTypes: any function at all
  const isConstructor = (value: Function): boolean => {
    try {
      construct(Object, [], value);
      return true;
    } catch {
      return false;
    }
  };

  const seeds: Record<string, unknown> = { window: root };
  // The page's own window is another graph.
  if (frame)
    for (const key of ['parent', 'top', 'frameElement', 'opener'] as const)
      paths.set(root[key], 'outside');
  // What has no name of its own.
  for (const [name, code] of Object.entries({
    generator: 'function*(){}',
    async: 'async()=>{}',
    asyncGenerator: 'async function*(){}',
    arrayIterator: '[].values()',
    mapIterator: 'new Map().values()',
    headers: 'new Headers().values()',
    parameters: 'new URLSearchParams().values()',
    form: 'new FormData().values()',
    tokens: 'document.documentElement.classList.values()',
    nodes: 'document.childNodes.values()',
    regExp: '"".matchAll(/x/g)',
    element: 'document.documentElement',
    script: 'document.createElement("script")',
    image: 'document.createElement("img")',
    svgHref: 'document.createElementNS("http://www.w3.org/2000/svg","image").href',
    style: 'document.documentElement.style',
    attributes: 'document.documentElement.attributes',
  }))
    seeds[`(${name})`] = root.Function(`return ${code}`)();
  for (const [path, value] of Object.entries(seeds)) refer(value, path);
  for (const key of keysOf(root)) {
    // Live objects stand behind getters: `navigator`, `localStorage`.
    if (typeof key !== 'string') continue;
    try {
      const value = (root as unknown as Record<string, unknown>)[key];
      if (Object(value) === value) refer(value, `window.${key}`);
      else lines[`(value of window.${key})`] = typeof value;
    } catch (error) {
      lines[`(value of window.${key})`] = String(error);
    }
  }

  const texts = [window.Function.prototype.toString, root.Function.prototype.toString];
  let properties = 0;
  // It grows meanwhile.
  for (const owner of queue) {
    const path = paths.get(owner) ?? '';
    const keys = keysOf(owner);
    const about = [
      typeof owner,
      refer(getPrototypeOf(owner), `${path}.__proto__`),
      isExtensible(owner),
      keys.map(String).join(),
      Object.prototype.toString.call(owner),
    ];
    if (typeof owner === 'function')
      about.push(isConstructor(owner), ...texts.map(text => text.call(owner)), `${owner}`);
    lines[path] = about.join('|');
    for (const key of keys) {
      const at = `${path}.${String(key)}`;
      const descriptor = getOwnPropertyDescriptor(owner, key);
      if (!descriptor) {
        lines[at] = 'nothing';
        continue;
      }
      properties++;
      lines[at] = ownKeys(descriptor)
        .map(what => {
          const value = descriptor[what as keyof PropertyDescriptor];
          return `${String(what)}: ${refer(value, what === 'value' ? at : `${at}.${String(what)}`)}`;
        })
        .join();
    }
  }
  return { lines, objects: paths.size, properties };
};
