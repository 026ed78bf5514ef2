import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

// What the built command does before there is a browser.

const CLI = join(import.meta.dirname, '../../../dist/cli.js');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tacet-command-'));
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site/index.html'), '<!doctype html><title>A</title>');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const audit = (...args: string[]): Promise<{ status: number | null; out: string }> =>
  new Promise(done => {
    const child = execFile(
      process.execPath,
      [CLI, 'audit', ...args],
      // Its own folder for what it keeps meanwhile.
      { cwd: folder, env: { ...process.env, TMPDIR: folder }, timeout: 20_000 },
      (_, stdout, stderr) => done({ status: child.exitCode, out: stdout + stderr }),
    );
  });

describe('tacet audit without a browser', { timeout: 30_000 }, () => {
  it('ends, and leaves nothing behind, where a folder would have been served', async () => {
    const { status, out } = await audit('site', '--browser', join(folder, 'none'));
    expect(out).toBe(`tacet: there is no browser at ${join(folder, 'none')}\n`);
    expect(status).toBe(2);
    expect(readdirSync(folder)).toEqual(['site']);
  });

  it.each([
    [['--pages', '0'], 'It is a whole number from 1.'],
    [['--wait', '1.5'], 'It is a whole number.'],
  ])('refuses %s', async (args, hint) => {
    const { status, out } = await audit('site', ...args);
    expect(out).toContain(hint);
    expect(status).toBe(2);
  });

  it('ends where a second place is none', async () => {
    const { status, out } = await audit('site', 'nowhere');
    expect(out).toContain('nowhere: neither an address');
    expect(status).toBe(2);
  });
});
