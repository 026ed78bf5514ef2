/**
 * Calls every method, getter and setter of every interface on receivers that are none, without
 * arguments, and every constructor without `new`; notes what the browser says. To be run in a page,
 * without anything around it.
 */
export const refusals = async () => {
  const said: Record<string, string> = {};
  const pending: Promise<void>[] = [];
  const tell = (error: unknown): string => {
    const { name, message, constructor: itsType } = Object(error) as Error;
    const type = (window as unknown as Record<string, unknown>)[name];
    return `${name}: ${message} (${type === itsType ? 'of this window' : 'of another window'})`;
  };
  const attempt = (what: string, run: () => unknown): void => {
    try {
      const result = run();
      said[what] = `gives ${typeof result}`;
      if (result instanceof Promise)
        pending.push(
          result.then(
            () => {
              said[what] = 'resolves';
            },
            (error: unknown) => {
              said[what] = `rejects ${tell(error)}`;
            },
          ),
        );
    } catch (error) {
      said[what] = `throws ${tell(error)}`;
    }
  };

  const members = (owner: object, path: string): void => {
    // A function without a receiver has the window for one.
    const isWindow = owner === window;
    for (const key of Reflect.ownKeys(owner)) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(owner, key) ?? {};
      const at = `${path}.${String(key)}`;
      if (key === 'constructor' || key === 'consent') continue;
      const receivers: [string, unknown][] = [
        ['an object', {}],
        ['another interface', document.createComment('')],
        ['a text', 'x'],
      ];
      if (!isWindow) {
        receivers.push(['nothing', undefined], ['null', null], ['its prototype', owner]);
        receivers.push(['a lookalike', Object.create(owner)]);
      }
      for (const [name, receiver] of receivers) {
        if (typeof value === 'function' && !value.prototype)
          attempt(`${at} on ${name}`, () => value.call(receiver));
        if (get) attempt(`get ${at} on ${name}`, () => get.call(receiver));
        if (set) attempt(`set ${at} on ${name}`, () => set.call(receiver, 'x'));
        if (set)
          attempt(`set ${at} on ${name}, to nothing`, () => Reflect.apply(set, receiver, []));
      }
    }
  };

  const NATIVE = /\[native code\]/;
  const all = window as unknown as Record<string, unknown>;
  members(window, 'window');
  for (const name of Object.getOwnPropertyNames(window).sort()) {
    const type = all[name];
    if (typeof type !== 'function' || !type.prototype || !NATIVE.test(`${type}`)) continue;
    members(type.prototype, name);
    attempt(`${name} without new`, () => type());
    // What needs nothing may do something.
    for (const [key, { value }] of Object.entries(Object.getOwnPropertyDescriptors(type)))
      if (typeof value === 'function' && value.length > 0)
        attempt(`static ${name}.${key}`, () => value.call(type));
  }
  await Promise.race([Promise.all(pending), new Promise(done => setTimeout(done, 2000))]);
  return said;
};
