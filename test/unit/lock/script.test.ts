import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../../src/config/normalize.ts';
import type { ConsentConfig } from '../../../src/config/types.ts';
import { formatRecord } from '../../../src/consent/record.ts';
import type { ConsentRecord } from '../../../src/consent/types.ts';
import { lockHosts } from '../../../src/lock/hosts.ts';
import { policyFor } from '../../../src/lock/policy.ts';
import { lockScript } from '../../../src/lock/script.ts';
import { policyForVisitor, type Visitor } from '../../../src/lock/visitor-policy.ts';
import { aRecord } from '../consent/a-record.ts';
import { aConfig } from './a-config.ts';
import { MALFORMED } from './malformed.ts';
import { policyIn, written } from './visit.ts';

const NOW = 1_800_000_000;
const silent = { gpc: false, dnt: false };

const setUp = (more: ConsentConfig = {}) => {
  const config = normalize({ ...aConfig, ...more }, () => undefined);
  const hosts = lockHosts(config);
  const strict = policyFor(hosts.before);
  return {
    strict,
    /** By the inline script, and by a server. */
    both(visitor: Visitor) {
      const script = policyIn(written(config, hosts, visitor), strict);
      return { script, server: policyForVisitor(config, hosts, visitor) };
    },
    script: (record: string, page = {}) =>
      written(config, hosts, { record, signals: silent, now: NOW }, page),
  };
};
const all = { functional: true, analytics: true, marketing: true };
const textOf = (answers: ConsentRecord['answers'], more: Partial<ConsentRecord> = {}) =>
  formatRecord(aRecord({ time: NOW, answers, ...more }));

describe('the inline script', () => {
  it('is shorter than 500 bytes', () => {
    expect(Buffer.byteLength(lockScript)).toBeLessThan(500);
  });

  it('takes the policy apart for a visitor who agreed to everything', () => {
    expect(setUp().script(textOf(all))).toBe('<link ');
  });

  it.each([
    ['nobody answered', ''],
    ['everything was denied', textOf({ functional: false, analytics: false, marketing: false })],
    ['another revision was answered', textOf(all, { policy: '2025-01' })],
    ['the answer is too old', textOf(all, { time: NOW - 180 * 86_400 })],
    ['the answer is from the future', textOf(all, { time: NOW + 2 * 86_400 })],
    ['there is an answer for what has no hosts only', textOf({ functional: true })],
    ['the record has a field too many', `${textOf(all)}:`],
    ['the record is of another version', textOf(all).replace(/^1/, '2')],
  ])('leaves the policy alone when %s', (_, record) => {
    expect(setUp().script(record) || '').toBe('');
  });

  it('does nothing behind a policy that is parsed already: their order was turned', () => {
    expect(setUp().script(textOf(all), { isBehindPolicy: true })).toBe('');
  });

  it('finds its cookie among others', () => {
    const before = 'xtacet=1:x; theme=dark; ';
    expect(setUp().script(textOf(all), { cookiesBefore: before })).toBe('<link ');
    expect(setUp({ cookie: { name: 'c$x' } }).script(textOf(all))).toBe('<link ');
  });

  it('reads the first of several cookies of its name, as the store does', () => {
    const { script } = setUp();
    const denied = `tacet=${textOf({ marketing: false })}; `;
    expect(script(textOf(all), { cookiesBefore: denied })).toBe('');
    expect(script(textOf(all), { cookiesBefore: 'tacet=corrupt; ' }) || '').toBe('');
    const granted = `tacet=${textOf(all)}; `;
    expect(script(textOf({ marketing: false }), { cookiesBefore: granted })).toBe('<link ');
  });

  it('hears Do Not Track where it is a property of the window', () => {
    const config = normalize(aConfig, () => undefined);
    const visit = (dnt: boolean) =>
      written(
        config,
        lockHosts(config),
        { record: textOf(all), signals: { gpc: false, dnt }, now: NOW },
        { isOldSignal: true },
      );
    expect(visit(false)).toBe('<link ');
    expect(visit(true)).toBe('');
  });

  it('writes a policy for what is granted in part', () => {
    const { script, strict } = setUp();
    const policy = policyIn(script(textOf({ analytics: true, marketing: false })), strict);
    expect(policy).toContain(' stats.example *.stats.example heat.example *.heat.example ');
    expect(policy).not.toContain('ads.example');
    expect(policy).not.toContain('odd.example');
    expect(policy).toContain('cdn.example');
  });

  it('opens what is not asked for when all is granted', () => {
    const { script, strict } = setUp();
    const policy = policyIn(script(textOf({ ...all, '@hotjar': false })), strict);
    expect(policy).toContain('odd.example');
    expect(policy).not.toContain('heat.example');
  });

  it('opens a service that is granted by itself', () => {
    const { script, strict } = setUp();
    const policy = policyIn(script(textOf({ analytics: false, '@hotjar': true })), strict);
    expect(policy).toContain('heat.example');
    expect(policy).not.toContain('stats.example');
  });
});

describe('the inline script and a server', () => {
  const ids = ['functional', 'analytics', 'marketing', '@hotjar', '@ads', 'market', 'ing'];
  const answers = fc
    .array(fc.tuple(fc.constantFrom(...ids), fc.boolean()), { maxLength: 7 })
    .map(entries => Object.fromEntries(entries));
  const record = fc.record({
    answers: fc.oneof(answers, fc.constant(all)),
    time: fc.constantFrom(NOW, NOW - 86_399, NOW + 86_399, NOW + 86_401, NOW - 181 * 86_400),
    policy: fc.constantFrom('2026-11', '2026-11', ''),
    source: fc.constantFrom('banner', 'preferences', 'api'),
    inView: fc.subarray(['gpc', 'dnt'] as const),
  });
  const signals = fc.record({ gpc: fc.boolean(), dnt: fc.boolean() });

  it('come to the same, whatever the visitor said', () => {
    const opened = new Set<string | undefined>();
    fc.assert(
      fc.property(record, signals, signals, (said, on, counted) => {
        const { both } = setUp({ signals: counted });
        const { script, server } = both({
          record: formatRecord(aRecord(said as Partial<ConsentRecord>)),
          signals: on,
          now: NOW,
        });
        opened.add(server);
        expect(script).toBe(server);
      }),
      { numRuns: 1500 },
    );
    // Neither of them says the same always.
    expect(opened.has(undefined)).toBe(true);
    expect(opened.size).toBeGreaterThan(5);
  });

  it.each([undefined, '', 'corrupt', ...MALFORMED])(
    'come to the same with the record %j',
    record => {
      const { both, strict } = setUp();
      const { script, server } = both({
        record,
        signals: silent,
        now: Math.floor(Date.now() / 1000),
      });
      expect(script).toBe(strict);
      expect(server).toBe(strict);
    },
  );
});
