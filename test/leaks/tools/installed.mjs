import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../node_modules');

/** What is installed of a package: its version, and how to read a file of it. */
export const installed = name => ({
  version: JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')).version,
  read: path => readFile(join(folder, name, path)),
});
