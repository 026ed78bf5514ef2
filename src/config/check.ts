import { normalize } from './normalize.ts';
import type { Problem } from './reader.ts';

/** Explains what is wrong with a configuration; empty when nothing is. Never throws. */
export const check = (input: unknown): Problem[] => {
  const problems: Problem[] = [];
  normalize(input, problem => problems.push(problem));
  return problems;
};
