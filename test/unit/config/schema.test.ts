import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/config/check.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FILE = join(ROOT, 'src/config/consent.config.schema.json');

describe('the JSON Schema of consent.config.json', () => {
  it('is what the types say: `npm run docs` writes it anew', async () => {
    const { properties, ...schema } = createGenerator({
      path: join(ROOT, 'src/config/types.ts'),
      tsconfig: join(ROOT, 'tsconfig.json'),
      type: 'ConsentConfig',
      topRef: false,
      // The compiler has looked at them already.
      skipTypeCheck: true,
    }).createSchema('ConsentConfig');
    const whole = {
      title: 'What window.consentConfig says, as a file',
      ...schema,
      // Editors find the schema by this field.
      properties: { $schema: { type: 'string' }, ...properties },
    };
    await expect(`${JSON.stringify(whole, null, 2)}\n`).toMatchFileSnapshot(FILE);
  }, 60_000);

  const accepts = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(FILE, 'utf8')));

  it.each([
    {},
    { $schema: './node_modules/tacet/dist/consent.config.schema.json' },
    { policy: 202611, unknown: 'hold', allow: ['cdn.example'], firstParty: ['shop.example'] },
    {
      rules: [
        { match: ['a.example', '/collect'], purpose: 'analytics', sinks: ['image'], keys: ['_a*'] },
      ],
      purposes: ['analytics', { id: 'fonts', label: 'Fonts' }],
      ui: { lang: 'en', position: 'center', texts: { accept: 'Yes' } },
      integrations: { 'google-consent-mode': true },
      links: { personal: ['ref'], keep: ['gclid'] },
      email: { endpoint: '/email' },
      lock: { site: 'shop.example', policy: "object-src 'none'" },
    },
    { ui: false, links: false },
  ])('accepts what check finds no problem in: %j', config => {
    const { $schema: _, ...rest } = config as Record<string, unknown>;
    expect(check(rest)).toEqual([]);
    expect(accepts(config), JSON.stringify(accepts.errors)).toBe(true);
  });

  it.each([
    { unknown: 'all' },
    { rules: [{ match: 'a.example' }] },
    { rules: [{ match: 'a.example', purpose: 'analytics', sinks: ['img'] }] },
    { rule: [] },
    { ui: { positon: 'center' } },
    { cookie: { days: '180' } },
    { lock: { host: 'shop.example' } },
  ])('refuses what check explains: %j', config => {
    expect(check(config)).not.toEqual([]);
    expect(accepts(config)).toBe(false);
  });
});
