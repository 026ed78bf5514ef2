import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConsentConfig } from '../../src/config/types.ts';
import { DIST } from './server.ts';

/** A page as `tacet rewrite` leaves it. */
export const rewritten = (html: string, config: ConsentConfig): string => {
  const folder = mkdtempSync(join(tmpdir(), 'tacet-rewritten-'));
  try {
    const file = join(folder, 'consent.config.json');
    writeFileSync(file, JSON.stringify(config));
    return execFileSync(process.execPath, [join(DIST, 'cli.js'), 'rewrite', '-c', file, '-'], {
      input: html,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
};
