import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { expect, it } from 'vitest';

const DIST = join(import.meta.dirname, '../../dist');
/** What a page loads: an older browser that cannot read it would report an error of ours. */
const scripts = readdirSync(DIST).filter(
  name => name.startsWith('consent') && name.endsWith('.js'),
);

it('has the scripts of a build to read', () => {
  expect(scripts.length).toBeGreaterThanOrEqual(4);
});

it.each(scripts)('%s is in the language of 2020', name => {
  const code = readFileSync(join(DIST, name), 'utf8');
  expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
});

it('index.js is, too', () => {
  const code = readFileSync(join(DIST, 'index.js'), 'utf8');
  expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'module' })).not.toThrow();
});

it.each(['a ??= 1', 'class A { #a = 1 }', 'class A { static {} }', '1_000', '/x/d', '/x/v'])(
  'would not take %s for it',
  code => {
    expect(() => parse(code, { ecmaVersion: 2020 })).toThrow();
  },
);
