import { misspeltHint } from '../config/misspelt.ts';
import type { Reader } from '../config/reader.ts';
import { integrations } from './index.ts';

declare const __DEV__: boolean;

/** Tells of integrations that are asked for and do not exist; only in the development build. */
export const tellUnknown = (asked: Reader): void => {
  if (!__DEV__) return;
  const known = integrations.map(({ id }) => id);
  for (const name of asked.names())
    if (!known.includes(name)) asked.problem(name, misspeltHint(name, known));
};
