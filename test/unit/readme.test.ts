import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/config/check.ts';

const read = (file: string): string =>
  readFileSync(join(import.meta.dirname, '../..', file), 'utf8');

/** The code of all fenced blocks in a language. */
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)]
    .filter(([, found]) => found === language)
    .map(([, , code = '']) => code);

describe.each(['README.md', 'README.zh-CN.md'])('%s', file => {
  const text = read(file);

  it('shows the script tag within its first 30 lines', () => {
    expect(text.split('\n').slice(0, 30).join('\n')).toContain(
      '<script src="/consent/consent.js"></script>',
    );
  });

  it('prints the policy as it is', () => {
    const source = read('src/policy/decide.ts');
    const decide = /export const decide[\s\S]*?\n};/.exec(source)?.[0] ?? 'not found';
    expect(blocks(text, 'ts').join()).toContain(decide);
  });

  it('configures nothing that would have to be mended', () => {
    const configs = blocks(text, 'html').flatMap(html =>
      [...html.matchAll(/window\.consentConfig = (\{[\s\S]*?\n {2}\}|\{.*?\});/g)].map(
        ([, code = '']) => code,
      ),
    );
    expect(configs.length).toBeGreaterThanOrEqual(2);
    for (const code of configs) {
      const config: unknown = new Function(`return ${code}`)();
      expect(check(config), code).toEqual([]);
    }
  });

  it('links to files that are there', () => {
    for (const [, path = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)/g))
      expect(existsSync(join(import.meta.dirname, '../..', path)), path).toBe(true);
  });
});
