import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConsentConfig } from '../../src/config/types.ts';
import { DIST } from './server.ts';

/** What `tacet` prints for a configuration and what is piped in. */
const tacet = (config: ConsentConfig, command: string, more: string[], input = ''): string => {
  const folder = mkdtempSync(join(tmpdir(), 'tacet-'));
  try {
    const file = join(folder, 'consent.config.json');
    writeFileSync(file, JSON.stringify(config));
    const args = [join(DIST, 'cli.js'), command, '--config', file, ...more];
    return execFileSync(process.execPath, args, {
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** The lock of a configuration, for a head. */
export const lockFor = (config: ConsentConfig): string => tacet(config, 'lock', []);

/** A page as `tacet rewrite` leaves it. */
export const rewritten = (html: string, config: ConsentConfig): string =>
  tacet(config, 'rewrite', ['-'], html);
