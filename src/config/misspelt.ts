import { hasOwn } from '../base/natives.ts';
import { type Fields, knownFields } from './known-fields.ts';
import { nearest } from './nearest.ts';
import { LONGEST, type Problem, quoted } from './reader.ts';

/** What to say about a name that is none of the known ones. */
export const misspeltHint = (name: string, known: readonly string[]): string => {
  const meant = nearest(name, known);
  const instead = meant ? `did you mean "${meant}"?` : `known are ${quoted(known)}`;
  return `nothing reads a field of this name; ${instead}`;
};

/** More names than this are data that went astray. */
const MOST = 100;

/** Tells of every field that nothing reads. For the development build. Never throws. */
export const tellMisspelt = (input: unknown, onProblem: (problem: Problem) => void): void => {
  const visit = (value: unknown, fields: Fields, path: string): void => {
    if (typeof value !== 'object' || !value || Array.isArray(value)) return;
    for (const name of Object.keys(value).slice(0, MOST)) {
      const at = path ? `${path}.${name}` : name;
      const inside = hasOwn(fields, name) ? fields[name] : undefined;
      if (inside === undefined)
        onProblem({ path: at, hint: misspeltHint(name, Object.keys(fields)) });
      else if (inside) visitAll((value as Record<string, unknown>)[name], inside, at);
    }
  };
  const visitAll = (value: unknown, fields: Fields, path: string): void => {
    try {
      if (!Array.isArray(value)) visit(value, fields, path);
      else
        for (let at = 0; at < value.length && at < LONGEST; at++)
          visit(value[at], fields, `${path}[${at}]`);
    } catch {
      // What cannot be read is told where it is read.
    }
  };
  visitAll(input, knownFields, '');
};
