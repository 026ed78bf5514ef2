import { RECEIVERS } from './receivers.ts';

/**
 * Calls the given members with arguments that a careful author would not write, and notes what
 * comes of it: the error, what kind of value, and in which order the arguments were read.
 */
const callWith = async (
  members: [owner: string, keys: string[]][],
  receivers: Record<string, (() => object | undefined) | undefined>,
) => {
  const said: Record<string, string> = {};
  const pending: Promise<void>[] = [];
  const without: string[] = [];
  const kind = (value: unknown): string =>
    Object(value) === value ? Object.prototype.toString.call(value) : typeof value;
  const tell = (error: unknown): string => {
    const { name, message, constructor: itsType } = Object(error) as Error;
    const type = (window as unknown as Record<string, unknown>)[name];
    return `${name}: ${message} (${type === itsType ? 'of this window' : 'of another window'})`;
  };
  /** What changes from call to call is no difference. */
  const plain = (text: string) => text.replace(/\b\d{4,}\b/g, '…');
  /**
   * Without the name of the call, or of the variable, in an error of the language's own: what has
   * no text is found out before the native is called.
   */
  const ofLanguage = (text: string) =>
    text
      .replace(/Failed to [^:]*: (?=Cannot convert)/, '')
      .replace(/(?<=can't convert ).* to (?:string|number)/, '…');
  const attempt = (what: string, run: (read: string[]) => unknown, isExact = true): void => {
    const read: string[] = [];
    const note = (outcome: string): void => {
      const whole = plain(`${outcome}${read.length ? `, reads ${read.join()}` : ''}`);
      said[what] = isExact ? whole : ofLanguage(whole);
    };
    try {
      const result = run(read);
      if (result === window || Object.prototype.toString.call(result) === '[object Window]')
        (result as Window).close();
      note(`gives ${kind(result)}`);
      if (result instanceof Promise)
        pending.push(
          result.then(
            value => note(`resolves ${kind(value)}`),
            error => note(`rejects ${tell(error)}`),
          ),
        );
    } catch (error) {
      note(`throws ${tell(error)}`);
    }
  };

  const isExactFor = (shape: string, isRequired: boolean): boolean =>
    shape === 'a symbol' ? isRequired : !/bare|symbol/.test(shape);
  const shapes: Record<string, (read: string[], at: number) => unknown> = {
    nothing: () => undefined,
    null: () => null,
    'a number': () => 1,
    'an empty text': () => '',
    'a text': () => 'x',
    'a symbol': () => Symbol('s'),
    'an object': () => ({}),
    'a bare object': () => Object.create(null),
    'a list': () => [],
    'a function': () => () => undefined,
    'a node': () => document.createElement('i'),
    'a list with a symbol': () => [Symbol('s')],
    'one whose text is counted': (read, at) => ({
      toString() {
        read.push(`${at}`);
        return 'x';
      },
    }),
    'one that has no text': () => ({
      toString() {
        throw new RangeError('mine');
      },
    }),
  };
  for (const [path, keys] of members) {
    const [type = ''] = path.split('.');
    const isStatic = path === type && path !== 'window';
    const all = window as unknown as Record<string, { prototype: object }>;
    const owner = isStatic ? all[type] : path === 'window' ? window : all[type]?.prototype;
    const make = isStatic ? () => owner : receivers[type];
    let exists: unknown;
    try {
      exists = make?.();
    } catch {
      // Without a secure context, or without a display.
    }
    if (!owner || !make || !exists) {
      without.push(path);
      continue;
    }
    for (const key of keys) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(owner, key) ?? {};
      const at = `${path}.${key}`;
      if (get) attempt(`get ${at}`, () => get.call(make()));
      if (set) {
        attempt(`set ${at} without a value`, () => Reflect.apply(set, make(), []));
        for (const [name, shape] of Object.entries(shapes))
          attempt(
            `set ${at} to ${name}`,
            read => set.call(make(), shape(read, 0)),
            isExactFor(name, true),
          );
      }
      if (typeof value !== 'function') continue;
      if (value.prototype) {
        for (const [name, shape] of Object.entries(shapes))
          for (let place = 0; place < Math.max(2, value.length); place++)
            attempt(
              `new ${key} with ${name} at ${place}`,
              read => {
                const args: unknown[] = Array(value.length).fill('data:,x');
                args[place] = shape(read, place);
                return Reflect.construct(value, args);
              },
              isExactFor(name, place < value.length),
            );
        continue;
      }
      for (let count = 0; count < value.length; count++)
        attempt(`${at} with ${count} arguments`, () => value.apply(make(), Array(count).fill('x')));
      for (const [name, shape] of Object.entries(shapes))
        for (let place = 0; place <= value.length; place++)
          attempt(
            `${at} with ${name} at ${place}`,
            read => {
              const args: unknown[] = Array(value.length).fill('x');
              args[place] = shape(read, place);
              return value.apply(make(), args);
            },
            isExactFor(name, place < value.length),
          );
    }
  }
  await Promise.race([Promise.all(pending), new Promise(done => setTimeout(done, 3000))]);
  return { said, without };
};

/** The same as text for a page, with an object to call each on. */
export const argumentShapes = (members: [owner: string, keys: string[]][]): string =>
  `(async () => {${RECEIVERS} return (${callWith})(${JSON.stringify(members)}, receivers); })()`;
