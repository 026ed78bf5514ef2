import fc from 'fast-check';
import Cookies from 'js-cookie';
import { describe, expect, it } from 'vitest';
import {
  formatRecord,
  parseRecord,
  policyRevision,
  randomId,
} from '../../../src/consent/record.ts';
import { anyRecord, aRecord } from './a-record.ts';

const documented =
  '1:toyomd:67aa42f7b40a7e96:banner:2026-11:functional.analytics:marketing.@hotjar';

describe('the record', () => {
  it('is written as docs/cookie.md says', () => {
    const record = aRecord({
      time: Number.parseInt('toyomd', 36),
      answers: { functional: true, marketing: false, analytics: true, '@hotjar': false },
    });
    expect(formatRecord(record)).toBe(documented);
    expect(parseRecord(documented)).toEqual(record);
  });

  it.each([
    [[], 'banner'],
    [['gpc'], 'banner.gpc'],
    [['dnt'], 'banner.dnt'],
    [['gpc', 'dnt'], 'banner.gpc.dnt'],
  ] as const)('names the signals in view: %j', (inView, field) => {
    expect(formatRecord(aRecord({ inView })).split(':')[3]).toBe(field);
  });

  it('comes back as it was written, whatever it says', () => {
    fc.assert(
      fc.property(anyRecord, record => {
        expect(parseRecord(formatRecord(record))).toEqual(record);
      }),
      { numRuns: 300 },
    );
  });

  it('needs no escaping by js-cookie', () => {
    const { read, write } = Cookies.converter;
    fc.assert(
      fc.property(anyRecord, record => {
        const text = formatRecord(record);
        expect(write?.(text, 'tacet')).toBe(text);
        expect(read?.(text, 'tacet')).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['another version', documented.replace(/^1/, '2')],
    ['no version', documented.slice(2)],
    ['a field too few', documented.replace(/:[^:]*$/, '')],
    ['a field too many', `${documented}:`],
    ['no time', documented.replace('toyomd', '')],
    ['a time in upper case', documented.replace('toyomd', 'TOYOMD')],
    ['a time that is too long', documented.replace('toyomd', 'toyomdtoy')],
    ['a negative time', documented.replace('toyomd', '-1')],
    ['an id that is too short', documented.replace('67aa', '67a')],
    ['an id of other digits', documented.replace('67aa', '67ag')],
    ['an id in upper case', documented.replace('67aa', '67AA')],
    ['another source', documented.replace('banner', 'scroll')],
    ['no source', documented.replace('banner', '')],
    ['a signal alone', documented.replace('banner', 'gpc')],
    ['another signal', documented.replace('banner', 'banner.tcf')],
    ['a signal twice', documented.replace('banner', 'banner.gpc.gpc')],
    ['an empty signal', documented.replace('banner', 'banner.')],
    ['a policy with other characters', documented.replace('2026-11', '2026 11')],
    ['a policy that is too long', documented.replace('2026-11', 'x'.repeat(41))],
    ['an id twice', documented.replace('analytics', 'functional')],
    ['an id in both lists', documented.replace('marketing', 'functional')],
    ['an empty id', documented.replace('functional', '')],
    ['an id with other characters', documented.replace('functional', 'Functional')],
    ['an id that is too long', documented.replace('functional', 'x'.repeat(41))],
    ['a service without a name', documented.replace('@hotjar', '@')],
    ['a service twice marked', documented.replace('@hotjar', '@@hotjar')],
    ['a line end', `${documented}\n`],
    ['a foreign value', 'true'],
    ['JSON', '{"marketing":true}'],
    ['a key of a prototype', documented.replace('functional', '__proto__')],
  ])('is no record: %s', (_, text) => {
    expect(parseRecord(text)).toBeUndefined();
  });

  it('is none, or one that comes back the same, whatever the text', () => {
    const mutated = fc
      .tuple(
        anyRecord.map(formatRecord),
        fc.nat({ max: 80 }),
        fc.nat({ max: 3 }),
        fc.string({ maxLength: 3 }),
      )
      .map(([text, at, length, more]) => text.slice(0, at) + more + text.slice(at + length));
    fc.assert(
      fc.property(fc.oneof(fc.string(), mutated, anyRecord.map(formatRecord)), text => {
        const record = parseRecord(text);
        if (record) expect(parseRecord(formatRecord(record))).toEqual(record);
      }),
      { numRuns: 300 },
    );
  });
});

describe('policyRevision', () => {
  it.each([
    ['2026-11', '2026-11'],
    ['', ''],
    ['v1.2:3 ä', 'v1-2-3--'],
    ['a;b=c', 'a-b-c'],
    ['x'.repeat(50), 'x'.repeat(40)],
  ])('makes of %j %j', (text, revision) => {
    expect(policyRevision(text)).toBe(revision);
  });

  it('fits the record, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const policy = policyRevision(text);
        expect(parseRecord(formatRecord(aRecord({ policy })))?.policy).toBe(policy);
      }),
      { numRuns: 100 },
    );
  });
});

describe('randomId', () => {
  it('is sixteen hexadecimal digits, and another one each time', () => {
    const ids = Array.from({ length: 50 }, randomId);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(new Set(ids).size).toBe(50);
  });
});
