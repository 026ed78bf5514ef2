import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { internalNames } from '../../internal-names.mjs';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:tsx?|json)$/.test(name))
    .map(name => `${folder}/${name}`);

/** Code without comments and imports. */
const codeOf = (file: string): string =>
  read(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/^import [^;]*;/gm, '');
const wordsOf = (text: string): Set<string> => new Set(text.match(/[A-Za-z_$][\w$]*/g));

/** The command line keeps its names. */
const sources = filesIn('src').filter(file => !file.startsWith('src/cli/'));
/** All that others get to see, and all that is theirs. */
const foreign: readonly (readonly [string, readonly string[]])[] = [
  ['window.consent', ['src/api.ts', 'src/links/types.ts', 'src/consent/types.ts']],
  ['the configuration', ['src/config/types.ts', 'src/config/ui.ts', 'src/config/known-fields.ts']],
  ['the cookie and what a site may say of it', ['src/consent/keep.ts', 'src/consent/record.ts']],
  ['rules and the catalogue', ['src/policy/types.ts', ...filesIn('src/policy/catalogue')]],
  ['the ledger', ['src/gate/ledger.ts']],
  // `load.ts` is a part of the head script.
  ['the user interface', filesIn('src/ui').filter(file => file !== 'src/ui/load.ts')],
  ['vendors', filesIn('src/integrations').filter(file => !file.endsWith('tell-unknown.ts'))],
  ['Trusted Types', ['src/base/trusted.ts']],
  ['the README', ['README.md', 'docs/cookie.md', 'docs/interface.md']],
  [
    'libraries',
    ['node_modules/js-cookie/dist/js.cookie.mjs', 'node_modules/preact/dist/preact.mjs'],
  ],
];
/** Names after a dot, and those that begin a line or an object's text as a field's name does. */
const propertiesIn = (text: string): Set<string> =>
  new Set(
    [
      ...text.matchAll(
        /\.\s*([A-Za-z_$][\w$]*)|(?:^|[{;])\s*(?:readonly )?([A-Za-z_$][\w$]*)(?=\??[:(,]|\s*})/gm,
      ),
    ].map(([, after = '', field = '']) => after || field),
  );

describe('the names that the minifier shortens', () => {
  it('are told from those of others', () => {
    for (const [, files] of foreign)
      expect(files.flatMap(file => [...propertiesIn(read(file))]).length).toBeGreaterThan(0);
    expect(propertiesIn(codeOf('src/gate/gate.ts'))).toContain('standIn');
  });

  it('are each listed once', () => {
    expect(new Set(internalNames).size).toBe(internalNames.length);
  });

  it.each(foreign)('are none of those of %s', (_, files) => {
    for (const file of files) {
      const known = propertiesIn(file.endsWith('.md') ? read(file) : codeOf(file));
      expect(
        internalNames.filter(name => known.has(name)),
        file,
      ).toEqual([]);
    }
  });

  it('are never written as text, with which a property could be looked up', () => {
    const texts = new Set(
      sources.flatMap(file =>
        [...codeOf(file).matchAll(/(['"`])([\w$]+)\1/g)].map(([, , text]) => text),
      ),
    );
    expect(internalNames.filter(name => texts.has(name))).toEqual([]);
  });

  it('are all in use', () => {
    const words = wordsOf(sources.map(codeOf).join('\n'));
    expect(internalNames.filter(name => !words.has(name))).toEqual([]);
  });

  it.each(['consent.js', 'consent.all.js'])('are gone from %s', file => {
    const properties = new Set(
      [...read(`dist/${file}`).matchAll(/[.{,]([A-Za-z_$][\w$]*)\b/g)].map(([, name]) => name),
    );
    expect(internalNames.filter(name => properties.has(name))).toEqual([]);
  });
});
