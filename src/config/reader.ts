import { warn } from '../base/log.ts';
import { hasOwn } from '../base/natives.ts';
import { type Fits, wordsFor } from './fits.ts';

declare const __DEV__: boolean;

/** Something in the configuration that had to be mended. */
export interface Problem {
  /** Where: `rules[2].purpose`. */
  path: string;
  /** What was expected there, and what happens instead. */
  hint: string;
}

/** Reads the fields of an unknown value: only its own ones, and one that throws counts as absent. */
export interface Reader {
  value(name: string): unknown;
  text(name: string): string | undefined;
  flag(name: string, otherwise: boolean): boolean;
  number(name: string, otherwise: number, most: number): number;
  /** The first option when absent; `wrong` when it is none of them. */
  oneOf<T extends string | boolean>(name: string, options: readonly [T, ...T[]], wrong: T): T;
  /** A text or a list of texts; those that do not fit are left out. */
  texts(name: string, fits?: Fits): string[];
  /** Whether a field is there, readable or not. */
  has(name: string): boolean;
  /** The value itself. */
  readonly self: unknown;
  object(name: string): Reader;
  list(name: string): Reader[];
  names(): string[];
  /** Tells of something that had to be mended; only in the development build. */
  problem(name: string, hint: string): void;
}

/** A list longer than this is a mistake; what is beyond it is left out. */
export const LONGEST = 5000;

/** Words of the configuration, as one writes them there. */
export const quoted = (words: readonly unknown[]): string =>
  words.map(word => JSON.stringify(word)).join(', ');

/** Tells the site's developers. */
export const explain = ({ path, hint }: Problem): void => warn(`consentConfig.${path}: ${hint}`);

export const createReader = (
  input: unknown,
  path = '',
  onProblem: (problem: Problem) => void = explain,
): Reader => {
  const at = (name: string | number) => (path ? `${path}.${name}` : `${name}`);
  const problem = (name: string, hint: string): void => {
    if (__DEV__) onProblem({ path: at(name), hint });
  };

  const value = (name: string): unknown => {
    try {
      // Own fields only: a polluted prototype says nothing about this site.
      return hasOwn(Object(input), name) ? (input as Record<string, unknown>)[name] : undefined;
    } catch {
      problem(name, 'cannot be read; it counts as absent');
      return undefined;
    }
  };

  const read = <T>(
    name: string,
    fits: (it: unknown) => unknown,
    expected: string,
    instead: unknown = 'the default',
  ): T | undefined => {
    const found = value(name);
    if (found === undefined) return undefined;
    if (fits(found)) return found as T; // `fits` has just looked
    problem(name, `expected ${expected}; ${instead} applies`);
    return undefined;
  };

  const items = (name: string): unknown[] => {
    const found = value(name);
    const list: unknown[] = [];
    try {
      if (found !== undefined && !Array.isArray(found)) return [found];
      const { length } = (found as unknown[] | undefined) ?? [];
      // One by one: a hole, a getter or a foreign `slice` in the list stays what it is.
      while (list.length < length && list.length < LONGEST)
        list.push((found as unknown[])[list.length]);
      if (length > LONGEST)
        problem(name, `expected at most ${LONGEST} entries; the others are left out`);
    } catch {
      problem(name, 'cannot be read as a list; it counts as far as it can');
    }
    return list;
  };

  /** What stands for a list of one is no list. */
  const placeOf = (name: string, index: number): string =>
    __DEV__ && Array.isArray(value(name)) ? `${name}[${index}]` : name;

  return {
    self: input,
    has(name) {
      try {
        return hasOwn(Object(input), name);
      } catch {
        // What does not tell may be there.
        return true;
      }
    },
    value,
    problem,
    text: name => read(name, it => typeof it === 'string', 'a text'),
    flag: (name, otherwise) =>
      read(name, it => typeof it === 'boolean', 'true or false', otherwise) ?? otherwise,
    number: (name, otherwise, most) =>
      read(
        name,
        it => typeof it === 'number' && it >= 0 && it <= most,
        `a number from 0 to ${most}`,
        otherwise,
      ) ?? otherwise,
    oneOf: (name, options, wrong) =>
      value(name) === undefined
        ? options[0]
        : (read(
            name,
            it => options.includes(it as never),
            `one of ${quoted(options)}`,
            quoted([wrong]),
          ) ?? wrong),
    texts: (name, fits) =>
      items(name).filter((item, index): item is string => {
        const fine = typeof item === 'string' && (!fits || fits(item));
        if (__DEV__ && !fine)
          problem(placeOf(name, index), `expected ${wordsFor(fits)}; it is left out`);
        return !!fine;
      }),
    object(name) {
      const found = read(name, it => typeof it === 'object', 'an object');
      return createReader(found, at(name), onProblem);
    },
    names() {
      try {
        return Object.keys(Object(input));
      } catch {
        // A proxy that refuses to be listed has no names.
        return [];
      }
    },
    list: name =>
      items(name).map((item, index) => createReader(item, at(placeOf(name, index)), onProblem)),
  };
};
