import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');

/** Layer by folder, then by file. */
const LAYERS: Readonly<Record<string, number>> = {
  base: 0,
  policy: 1,
  consent: 1,
  config: 1,
  lock: 1,
  gate: 2,
  guards: 3,
  integrations: 3,
  embeds: 3,
  links: 3,
  ui: 3,
  face: 4,
  start: 4,
  'start-worker': 4,
  'show-ui': 4,
  // Pure: it takes from the guards what they are, not what they do.
  rewrite: 4,
  pages: 4,
  audit: 4,
  server: 4,
  plugins: 4,
  cli: 4,
};
const ENTRIES = [
  'consent.ts',
  'ui.ts',
  'all.ts',
  'index.ts',
  'worker.ts',
  'cli.ts',
  'server.ts',
  'express.ts',
  'vite.ts',
  'check.ts',
];
/** Layer 3, whose members do not know each other. */
const SIBLINGS = ['guards', 'integrations', 'embeds', 'links', 'ui'];

const folderOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '');
const layerOf = (file: string): number =>
  folderOf(file) ? (LAYERS[folderOf(file)] ?? Number.NaN) : ENTRIES.includes(file) ? 5 : 4;

const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** All sources with what they import, both from the source folder on. */
const readFilesOf = (root: string): { file: string; code: string; imports: string[] }[] => {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return names
    .filter(file => /\.tsx?$/.test(file))
    .map(file => {
      const code = readFileSync(join(root, file), 'utf8');
      const imports = [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g)]
        .map(([, path = '']) => relative(root, join(root, dirname(file), path)))
        .filter(path => !path.startsWith('..'));
      return { file, code: withoutComments(code), imports };
    });
};

const files = readFilesOf(SRC);

describe('layers', () => {
  it('has a layer for every folder', () => {
    expect(files.filter(({ file }) => Number.isNaN(layerOf(file)))).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  it('imports from its own layer or a lower one, never upward', () => {
    const upward = files.flatMap(({ file, imports }) =>
      imports.filter(path => layerOf(path) > layerOf(file)).map(path => `${file} → ${path}`),
    );
    expect(upward).toEqual([]);
  });

  it('keeps the siblings of layer 3 apart', () => {
    const across = files.flatMap(({ file, imports }) =>
      imports
        .filter(path => SIBLINGS.includes(folderOf(file)) && SIBLINGS.includes(folderOf(path)))
        .filter(path => folderOf(path) !== folderOf(file))
        .map(path => `${file} → ${path}`),
    );
    expect(across).toEqual([]);
  });

  it('changes natives in base/wrap.ts only', () => {
    const changes =
      /definePropert(?:y|ies)\(\s*[\w.]*prototype|\.prototype(?:\.\w+|\[[^\]]+\])\s*=[^=]/i;
    const found = files.filter(({ file, code }) => file !== 'base/wrap.ts' && changes.test(code));
    const guards = files.filter(
      ({ file, code }) => folderOf(file) === 'guards' && /import[^;]*\bdefineProperty\b/.test(code),
    );
    expect([...found, ...guards].map(({ file }) => file)).toEqual([]);
  });

  it('keeps policy, config and lock free of the DOM, the clock and cookies', () => {
    const touches =
      /(?<![.\w'"`])(?:document|window|navigator|localStorage|sessionStorage|location)\b(?!\s*:)|Date\.now|new Date/;
    const found = files.filter(
      ({ file, code }) =>
        ['policy', 'config', 'lock'].includes(folderOf(file)) &&
        // The text of the script that runs in pages.
        file !== 'lock/script.ts' &&
        touches.test(code),
    );
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  it('uses the console in base/log.ts only', () => {
    const found = files.filter(
      ({ file, code }) => file !== 'base/log.ts' && /\bconsole\b/.test(code),
    );
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  it('has named exports only', () => {
    const found = files.filter(
      ({ file, code }) => !file.endsWith('.d.ts') && /\bexport\s+default\b/.test(code),
    );
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  it('keeps entries short', () => {
    const long = files.filter(
      ({ file, code }) => ENTRIES.includes(file) && code.split('\n').filter(Boolean).length > 25,
    );
    expect(long.map(({ file }) => file)).toEqual([]);
  });
});
