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
  text(name: string, fits?: Fits): string | undefined;
  flag(name: string, otherwise: boolean): boolean;
  number(name: string, otherwise: number, most: number): number;
  /** The first option when absent; `wrong`, by default the first too, when it is none of them. */
  oneOf<T extends string | boolean>(name: string, options: readonly [T, ...T[]], wrong?: T): T;
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
export const explain = (problem: Problem): void =>
  warn(`consentConfig.${problem.path}: ${problem.hint}`);

const isText = (it: unknown, fits?: Fits): it is string =>
  typeof it === 'string' && (!fits || !!fits(it));

export const createReader = (input: unknown, onProblem: (problem: Problem) => void): Reader => {
  const problem = (path: string, hint: string): void => {
    if (__DEV__) onProblem({ path, hint });
  };
  /** What is inside of a field tells its path from here. */
  const readerOf = (value: unknown, place: string): Reader =>
    createReader(value, ({ path, hint }) => problem(`${place}.${path}`, hint));
  /** What stands for a list of one is no list. */
  const placeOf = (name: string, index: number): string =>
    __DEV__ && Array.isArray(value(name)) ? `${name}[${index}]` : name;

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
    fits: (it: unknown) => boolean,
    otherwise: T,
    expected: () => string,
  ): T => {
    const found = value(name);
    if (fits(found)) return found as T; // `fits` has just looked
    if (__DEV__ && found !== undefined) {
      const outcome = otherwise === undefined ? 'it is left out' : `${quoted([otherwise])} applies`;
      problem(name, `expected ${expected()}; ${outcome}`);
    }
    return otherwise;
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
      if (__DEV__ && length > LONGEST)
        problem(name, `expected at most ${LONGEST} entries; the others are left out`);
    } catch {
      problem(name, 'cannot be read as a list; it counts as far as it can');
    }
    return list;
  };

  const oneOf = <T extends string | boolean>(
    name: string,
    options: readonly [T, ...T[]],
    wrong: T = options[0],
  ): T =>
    read<T>(
      name,
      it => options.includes(it as never),
      value(name) === undefined ? options[0] : wrong,
      () => `one of ${quoted(options)}`,
    );

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
    oneOf,
    text: (name, fits) =>
      read(
        name,
        it => isText(it, fits),
        undefined,
        () => wordsFor(fits),
      ),
    flag: (name, otherwise) => oneOf(name, [otherwise, !otherwise]),
    number: (name, otherwise, most) =>
      read(
        name,
        it => typeof it === 'number' && it >= 0 && it <= most,
        otherwise,
        () => `a number from 0 to ${most}`,
      ),
    texts: (name, fits) =>
      items(name).filter((item, index): item is string => {
        const fine = isText(item, fits);
        if (__DEV__ && !fine)
          problem(placeOf(name, index), `expected ${wordsFor(fits)}; it is left out`);
        return fine;
      }),
    object: name =>
      readerOf(
        read(
          name,
          it => typeof it === 'object',
          undefined,
          () => 'an object',
        ),
        name,
      ),
    names() {
      try {
        return Object.keys(Object(input));
      } catch {
        // A proxy that refuses to be listed has no names.
        return [];
      }
    },
    list: name => items(name).map((item, index) => readerOf(item, placeOf(name, index))),
  };
};
