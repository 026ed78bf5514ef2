import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const FLAGS = ['--ignore-scripts', '--no-save', '--no-audit', '--no-fund', '--legacy-peer-deps'];

/** `@vendor/sdk` of `@vendor/sdk@1.2.3`. */
export const nameOf = given => given.slice(0, given.indexOf('@', 1));

/**
 * Installs a package, once, into a folder of its own, so that no two disagree about what they need,
 * with others that it leaves to the site; no script of theirs runs.
 */
export const install = async (given, others = []) => {
  const folder = join(tmpdir(), 'tacet-survey', [given, ...others].join().replaceAll('/', '+'));
  if (existsSync(join(folder, 'node_modules', nameOf(given), 'package.json'))) return folder;
  await mkdir(folder, { recursive: true });
  await promisify(execFile)('npm', ['install', ...FLAGS, '--prefix', folder, given, ...others]);
  return folder;
};
