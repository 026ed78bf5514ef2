import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundled } from '../../../../src/ui/locales/bundled.static.ts';
import { en } from '../../../../src/ui/locales/en.ts';
import { locales } from '../../../../src/ui/locales/index.ts';

const folder = new URL('../../../../src/ui/', import.meta.url);
const placeholders = (text: string) => [...text.matchAll(/{\w+}/g)].map(String).sort();

describe('the registry', () => {
  it('lists every file, and nothing else', () => {
    const files = readdirSync(new URL('locales/', folder)).filter(name => name.endsWith('.json'));
    const listed = locales.filter(tag => tag !== 'en').map(tag => `${tag}.json`);
    expect(listed.sort()).toEqual(files.sort());
    expect(Object.keys(bundled).sort()).toEqual(files.map(name => `locales/${name}`).sort());
  });
});

describe.each(locales.filter(tag => tag !== 'en'))('%s', tag => {
  const messages: Record<string, string> = JSON.parse(
    readFileSync(new URL(`locales/${tag}.json`, folder), 'utf8'),
  );

  it('has the keys of English, in the same order', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(en));
  });

  it.each(Object.entries(en))('says %s, with its placeholders', (key, text) => {
    expect(messages[key]?.trim()).toBeTruthy();
    expect(placeholders(messages[key] ?? '')).toEqual(placeholders(text));
  });

  it('says in which direction it is written', () => {
    expect(['ltr', 'rtl']).toContain(messages.direction);
  });

  it('holds text, not markup', () => {
    expect(Object.values(messages).join()).not.toMatch(/[<>&]/);
  });
});
