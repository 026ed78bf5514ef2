import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ServiceRow } from '../../../../src/policy/catalogue/define.ts';
import { catalogue } from '../../../../src/policy/catalogue/index.ts';
import { labelOf } from '../../../../src/policy/packing/label.ts';
import { pack } from '../../../../src/policy/packing/pack.ts';
import { packed } from '../../../../src/policy/packing/packed.static.ts';
import { unpack } from '../../../../src/policy/packing/unpack.ts';

/** What the head script needs of a row. */
const asRules = (rows: Record<string, ServiceRow>) =>
  Object.entries(rows).map(([service, { purpose, hosts, keys = [], globals = [] }]) => ({
    service,
    purpose,
    match: [...hosts],
    keys: [...keys],
    globals: [...globals],
  }));
const sorted = <T extends { service?: string | undefined }>(rules: T[]) =>
  rules.sort((a, b) => ((a.service ?? '') < (b.service ?? '') ? -1 : 1));

describe('labelOf', () => {
  it.each([
    ['hotjar', 'hotjar'],
    ['hotjar.io', 'hotjar'],
    ['script.hotjar./path.html', 'hotjar'],
    ['script.hotjar. hotjar.io|_hj', 'hotjar'],
    ['t.example:8080/a', 't'],
    ['google.*/ads', 'google'],
    ['', ''],
  ])('%s: %s', (row, label) => {
    expect(labelOf(row)).toBe(label);
  });
});

describe('the packed catalogue', () => {
  it('is one short text a purpose', () => {
    const row = { name: '', owner: '', privacy: '', see: '' };
    expect(
      pack({
        hotjar: { ...row, purpose: 'analytics', hosts: ['hotjar.com', 'static.hotjar.io'] },
        ads: {
          ...row,
          purpose: 'marketing',
          hosts: ['a.ads.com/x', 't.com:81'],
          keys: ['_a', '_b*'],
          globals: ['ads'],
        },
        far: { ...row, purpose: 'analytics', hosts: ['/there'] },
        keys: { ...row, purpose: 'analytics', hosts: [], keys: ['k*', 'the*keys*'] },
      }),
    ).toEqual({
      analytics: 'hotjar static.~.io,far=/there,keys=|k the*~',
      marketing: 'a.ads./x t:81|_a! _b|~',
    });
  });

  it('of nothing is nothing', () => {
    expect(unpack(pack({}))).toEqual([]);
  });

  it('unpacks to every row that was packed: id, purpose, hosts, keys, globals', () => {
    expect(sorted(unpack(packed))).toEqual(sorted(asRules(catalogue)));
  });

  it('unpacks to what was packed, whatever the rows', () => {
    const label = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,6}$/);
    const host = fc
      .tuple(
        fc.array(fc.oneof(label, fc.constant('com')), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('com', 'com', 'example', '*', 'co.uk', 'com.cn'),
        fc.constantFrom('', '', ':8080'),
        fc.constantFrom('', '', '/', '/a', '/a.com/*/b.c'),
      )
      .map(([labels, end, port, path]) => `${[...labels, end].join('.')}${port}${path}`);
    const path = fc.constantFrom('/_insights', '/a.com', '/x/*');
    const word = fc.stringMatching(/^[\w.*@:/-]{0,7}[\w.@:/-]\*?$/);
    const row: fc.Arbitrary<ServiceRow> = fc.record(
      {
        name: fc.string(),
        owner: fc.string(),
        privacy: fc.string(),
        see: fc.string(),
        purpose: fc.constantFrom('necessary', 'functional', 'analytics', 'marketing'),
        hosts: fc.array(fc.oneof(host, host, path), { maxLength: 4 }),
        keys: fc.array(word, { maxLength: 3 }),
        globals: fc.array(fc.stringMatching(/^[A-Za-z_$][\w$]{0,6}$/), { maxLength: 2 }),
      },
      { requiredKeys: ['name', 'owner', 'privacy', 'see', 'purpose', 'hosts'] },
    );
    const rows = fc
      .array(fc.tuple(fc.oneof(label, fc.constantFrom('com', 'co')), row), { maxLength: 6 })
      .map(entries =>
        Object.fromEntries(
          // Half of the ids are the label of the first host, as in the catalogue.
          entries.map(([id, each], at) => [
            (at % 2 && labelOf(each.hosts[0]?.replace(/\.com$/, '') ?? '')) || id,
            each,
          ]),
        ),
      );
    fc.assert(
      fc.property(rows, given => {
        expect(sorted(unpack(pack(given)))).toEqual(sorted(asRules(given)));
      }),
      { numRuns: 300 },
    );
  });
});
