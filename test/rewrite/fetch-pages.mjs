/** Fetches the HTML files of npm packages, once: `name@version` each. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A folder with the pages of all packages, each in one of its own. */
export const fetchPages = async packages => {
  const root = join(tmpdir(), 'tacet-pages/node_modules');
  for (const name of packages) {
    const folder = join(root, name);
    if (existsSync(folder)) continue;
    const beside = `${folder}.part`;
    await mkdir(beside, { recursive: true });
    const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', beside, name]);
    const archive = join(beside, stdout.trim().split('\n').at(-1));
    // An archive without such a file of one kind is no error here.
    await run('tar', ['-xzf', archive, '-C', beside, '--wildcards', '*.htm*', '*.HTM*']).catch(
      () => undefined,
    );
    await rm(archive);
    await rename(beside, folder);
  }
  return root;
};
