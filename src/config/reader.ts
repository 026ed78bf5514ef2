/** Something in the configuration that had to be mended. */
export interface Problem {
  /** Where: `rules[2].purpose`. */
  path: string;
  /** What was expected there, and what happens instead. */
  hint: string;
}

/** Reads fields of an unknown value; only its own ones, and one that throws counts as absent. */
export interface Reader {
  value(name: string): unknown;
  value<T>(is: (it: unknown) => it is T): T | undefined;
  text(name: string): string | undefined;
  flag(name: string, otherwise: boolean): boolean;
  number(name: string, otherwise: number, least: number, most: number): number;
  /** The first option when absent; `wrong` (default: the first) when it is none of them. */
  oneOf<T extends string>(name: string, options: readonly [T, ...T[]], wrong?: T): T;
  /** A text or a list of texts; those that are not `valid` are left out. */
  strings(name: string, valid: (text: string) => boolean, expected: string): string[];
  object(name: string): Reader;
  list(name: string): Reader[];
  names(): string[];
  plain(): Readonly<Record<string, unknown>>;
  problem(name: string, expected: string, instead: string): void;
}

export const createReader = (
  input: unknown,
  path: string,
  onProblem?: (problem: Problem) => void,
): Reader => {
  const source = typeof input === 'object' && input !== null ? input : undefined;
  const at = (name: string) => (path && name ? `${path}.${name}` : path || name);

  const problem = (name: string, expected: string, instead: string): void =>
    onProblem?.({ path: at(name), hint: `expected ${expected}; ${instead}` });

  if (input !== undefined && !source && typeof input !== 'boolean' && typeof input !== 'string')
    problem('', 'an object', 'the defaults apply');

  const own = (name: string | number): unknown => {
    try {
      return source && Object.prototype.hasOwnProperty.call(source, name)
        ? (source as Record<string | number, unknown>)[name]
        : undefined;
    } catch {
      problem(String(name), 'a readable value', 'it threw and counts as absent');
      return undefined;
    }
  };

  const typed = <T>(name: string, is: (it: unknown) => boolean, expected: string): T | undefined => {
    const value = own(name);
    if (value === undefined) return undefined;
    if (is(value)) return value as T; // `is` has just looked at it
    problem(name, expected, 'it is left out');
    return undefined;
  };

  const items = (name: string): unknown[] => {
    const value = own(name);
    if (value === undefined) return [];
    if (Array.isArray(value)) {
      const list = createReader(value, at(name), onProblem);
      return Array.from({ length: Math.min(value.length, 1e4) }, (_, index) =>
        list.value(String(index)),
      );
    }
    return [value];
  };

  const reader: Reader = {
    value: ((key: string | ((it: unknown) => boolean)) =>
      typeof key === 'string' ? own(key) : key(input) ? input : undefined) as Reader['value'],
    text: name => typed<string>(name, it => typeof it === 'string', 'a text'),
    flag: (name, otherwise) =>
      typed<boolean>(name, it => typeof it === 'boolean', 'true or false') ?? otherwise,
    number(name, otherwise, least, most) {
      const fits = (it: unknown) => typeof it === 'number' && it >= least && it <= most;
      return typed<number>(name, fits, `a number from ${least} to ${most}`) ?? otherwise;
    },
    oneOf(name, options, wrong = options[0]) {
      const value = own(name);
      if (value === undefined) return options[0];
      const found = options.find(option => option === value);
      if (found === undefined) problem(name, `one of ${options.join(', ')}`, `"${wrong}" applies`);
      return found ?? wrong;
    },
    strings: (name, valid, expected) =>
      items(name).filter((item, index): item is string => {
        const fine = typeof item === 'string' && valid(item);
        if (!fine) problem(`${name}[${index}]`, expected || 'a text', 'it is left out');
        return fine;
      }),
    object: name => createReader(own(name), at(name), onProblem),
    list: name =>
      items(name).map((item, index) => createReader(item, at(`${name}[${index}]`), onProblem)),
    names() {
      try {
        return Object.keys(source ?? {});
      } catch {
        // A proxy that refuses to be listed has no names.
        return [];
      }
    },
    plain: () => Object.fromEntries(reader.names().map(name => [name, own(name)])),
    problem,
  };
  return reader;
};
