import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** The package as npm would publish it. */
describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tacet-pack-'));
  let tarball = '';
  let files: string[] = [];

  beforeAll(() => {
    // The build is there already: `npm test` makes it.
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
    const told = JSON.parse(execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8' }));
    const [packed] = Object.values<{ filename: string; files: { path: string }[] }>(told);
    tarball = join(folder, packed?.filename ?? '');
    files = packed?.files.map(({ path }) => path) ?? [];
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has what the README names, and no sources or tests', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'README.zh-CN.md',
        'CHANGELOG.md',
        'package.json',
        'dist/consent.js',
        'dist/consent.all.js',
        'dist/consent.dev.js',
        'dist/consent-worker.js',
        'dist/index.js',
        'dist/locales/zh-CN.json',
        expect.stringMatching(/^dist\/consent-ui-[\da-f]{10}\.js$/),
      ]),
    );
    expect(files.filter(path => /^(?:src|test|demo|docs|coverage)\//.test(path))).toEqual([]);
  });

  it('pleases publint', async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(tarball);
    const data = buffer.slice(byteOffset, byteOffset + byteLength);
    const { messages, pkg } = await publint({
      strict: true,
      pack: { tarball: data as ArrayBuffer },
    });
    const problems = messages.filter(({ type }) => type !== 'suggestion');
    expect(problems.map(message => formatMessage(message, pkg ?? {}))).toEqual([]);
  }, 60_000);

  it('has types that are right for those who import it', () => {
    const attw = join(ROOT, 'node_modules/.bin/attw');
    // The other entries are scripts for a page, not modules with types.
    const entries = ['.', './check', './server', './express', './vite'];
    const args = [
      tarball,
      '--profile',
      'esm-only',
      '--entrypoints',
      ...entries,
      '--format',
      'json',
    ];
    const told = JSON.parse(execFileSync(attw, args, { encoding: 'utf8' }));
    expect(told.analysis?.types).toBeTruthy();
    // It is an ES module only, which `require` of older Nodes cannot read: meant so.
    const { CJSResolvesToESM: _, NoResolution: nowhere = [], ...problems } = told.problems ?? {};
    expect(problems).toEqual({});
    // The oldest way to look for modules knows no entries besides the first.
    const kinds = nowhere.map(({ resolutionKind }: { resolutionKind: string }) => resolutionKind);
    expect(kinds.filter((kind: string) => kind !== 'node10')).toEqual([]);
  }, 60_000);

  it('explains a configuration by `tacet/check`', async () => {
    const { check } = (await import(
      join(ROOT, 'dist/check.js')
    )) as typeof import('../../src/check.ts');
    expect(check({ unknown: 'everything' }).map(({ path }) => path)).toEqual(['unknown']);
    expect(check({ unknown: 'hold' })).toEqual([]);
  });
});
