import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder, writeFiles } from '../../../src/cli/audit-files.ts';

// What the built command does before there is a browser.

const CLI = join(import.meta.dirname, '../../../dist/cli.js');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tacet-command-'));
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site/index.html'), '<!doctype html><title>A</title>');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const audit = (...args: string[]) => auditWith({}, ...args);
const auditWith = (
  env: NodeJS.ProcessEnv,
  ...args: string[]
): Promise<{ status: number | null; out: string }> =>
  new Promise(done => {
    const child = execFile(
      process.execPath,
      [CLI, 'audit', ...args],
      // Its own folder for what it keeps meanwhile.
      { cwd: folder, env: { ...process.env, TMPDIR: folder, ...env }, timeout: 20_000 },
      (_, stdout, stderr) => done({ status: child.exitCode, out: stdout + stderr }),
    );
  });

it('says what is wrong with the folder of the reports', async () => {
  const file = join(folder, 'site/index.html');
  await expect(makeFolder(file)).rejects.toThrow(`${file}: this is a file; give a folder`);
  await expect(makeFolder(join(file, 'a'))).rejects.toThrow(/this is a file; give a folder/);
  const taken = { 'report.html': '' };
  await expect(writeFiles(join(folder, 'none'), taken)).rejects.toThrow(/there is no such file/);
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
    [['--try', 'https://shop.example'], 'write --try script'],
  ])('refuses %s', async (args, hint) => {
    const { status, out } = await audit('site', ...args);
    expect(out).toContain(hint);
    expect(status).toBe(2);
  });

  it('could not run where something unforeseen goes wrong, and says so in a line', async () => {
    const { status, out } = await auditWith({ TMPDIR: join(folder, 'none') }, 'site');
    expect(out).toMatch(/^tacet: ENOENT: .*\n$/);
    expect(status).toBe(2);
  });

  it('ends where a second place is none', async () => {
    const { status, out } = await audit('site', 'nowhere');
    expect(out).toContain('nowhere: neither an address');
    expect(status).toBe(2);
  });
});
