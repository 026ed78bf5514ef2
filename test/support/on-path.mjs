import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program of this name lies on the search path; `''` when there is none. */
export const onPath = name =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, name))
    .find(existsSync) ?? '';
