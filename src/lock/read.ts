import { isDomain } from '../config/fits.ts';
import { createReader, type Problem } from '../config/reader.ts';
import type { LockConfig } from './types.ts';

/** A policy that would end the attribute or header it is written into says nothing. */
const isPolicy = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** The lock's settings in a configuration. Never throws. */
export const readLock = (
  input: unknown,
  onProblem: (problem: Problem) => void = () => undefined,
): LockConfig => {
  const lock = createReader(input, onProblem).object('lock');
  const site = lock.text('site', isDomain);
  const policy = lock.text('policy', isPolicy);
  return { ...(site && { site }), ...(policy && { policy }) };
};
