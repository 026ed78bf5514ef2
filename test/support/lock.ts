import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { ConsentConfig } from '../../src/config/types.ts';
import { DIST } from './server.ts';

/** What `tacet lock` prints for a configuration. */
export const lockFor = (config: ConsentConfig): string =>
  execFileSync('node', [join(DIST, 'cli.js'), 'lock', '--config', '-'], {
    input: JSON.stringify(config),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
