import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRecord } from '../../../src/consent/record.ts';
import { createStore } from '../../../src/consent/store.ts';
import type { Policy } from '../../../src/policy/classify.ts';
import { decide } from '../../../src/policy/decide.ts';
import { createRuleBook } from '../../../src/policy/rules.ts';
import { createSameSite } from '../../../src/policy/same-site.ts';
import type { Attempt, Rule, Sink, Verdict } from '../../../src/policy/types.ts';

const purposes = ['functional', 'analytics', 'marketing'];
const services = ['one', 'two'];
const hosts = ['shop.example', 't.example', 'a.t.example', 'u.example', 'v.example'];
const names = ['_t', '_t_id', 'cart', 'theme', '_pk_id'];
const sinks: Sink[] = [
  'image',
  'script',
  'frame',
  'beacon',
  'ping',
  'fetch',
  'xhr',
  'cookie',
  'local-storage',
  'session-storage',
];

const some = <T>(it: fc.Arbitrary<T>) => fc.option(it, { nil: undefined });
/** Without the members that are `undefined`. */
const compact = <T extends object>(it: T) =>
  // `exactOptionalPropertyTypes` cannot see that they are gone
  JSON.parse(JSON.stringify(it)) as { [K in keyof T]: Exclude<T[K], undefined> };

const rule: fc.Arbitrary<Rule> = fc
  .record({
    match: some(fc.constantFrom(...hosts, 't.example/collect', '/collect', 't.*', '*')),
    keys: some(fc.subarray(['_t*', 'cart', '*_id'])),
    purpose: fc.constantFrom('necessary', ...purposes, '*', 'unheard-of'),
    service: some(fc.constantFrom(...services)),
    sinks: some(fc.subarray(sinks, { minLength: 1 })),
    methods: some(fc.subarray(['GET', 'POST'], { minLength: 1 })),
  })
  .map(it => compact(it) as Rule);

const policy: fc.Arbitrary<Policy> = fc
  .record({
    own: fc.array(rule, { maxLength: 6 }).map(createRuleBook),
    catalogue: fc.array(rule, { maxLength: 6 }).map(createRuleBook),
    unknown: fc.constantFrom('hold', 'shape', 'allow'),
    shapes: fc.record({ beacon: fc.boolean(), storage: fc.boolean() }, { requiredKeys: [] }),
  })
  .map(it => ({ ...it, isSameSite: createSameSite(new URL('https://shop.example/'), []) }));

const traits = fc.record({ tiny: fc.boolean(), hidden: fc.boolean(), detached: fc.boolean() });
const attempt: fc.Arbitrary<Attempt> = fc
  .record({
    sink: fc.constantFrom(...sinks),
    purpose: some(fc.constantFrom('necessary', ...purposes, 'unheard-of', '__proto__')),
    method: some(fc.constantFrom('GET', 'POST')),
    keepalive: some(fc.boolean()),
    opaque: some(fc.boolean()),
    simple: some(fc.boolean()),
    leaving: some(fc.boolean()),
    image: some(traits),
  })
  .chain(it =>
    fc.oneof(
      fc.constantFrom(...names, '__proto__', '').map(key => ({ ...compact(it), key }) as Attempt),
      fc
        .oneof(
          fc.constantFrom(...hosts).map(host => `https://${host}/collect?x`),
          fc.constantFrom('data:,x', 'about:blank', 'wss://t.example/'),
          fc.string().map(path => `https://x.example/${path}`),
        )
        .map(address => ({ ...compact(it), url: new URL(address) }) as Attempt),
    ),
  );

const ANSWERS = ['granted', 'unasked', 'denied'] as const;
const VERDICTS: readonly Verdict[] = ['allow', 'hold', 'drop'];

describe('decide', () => {
  it.each([
    ['granted', 'allow'],
    ['unasked', 'hold'],
    ['denied', 'drop'],
  ] as const)('makes of %s: %s', (answer, verdict) => {
    const known: Policy = {
      own: createRuleBook([{ match: 't.example', purpose: 'marketing' }]),
      catalogue: createRuleBook([]),
      isSameSite: () => false,
      unknown: 'shape',
      shapes: {},
    };
    const decision = decide(
      { sink: 'fetch', url: new URL('https://t.example/') },
      known,
      () => answer,
    );
    expect(decision).toMatchObject({ verdict, finding: { purpose: 'marketing', because: 'rule' } });
    expect(
      decide({ sink: 'fetch', url: new URL('https://u.example/') }, known, () => answer),
    ).toEqual({
      verdict: 'allow',
    });
  });

  it('is total: every attempt gets a verdict, and only what nobody names goes without an answer', () => {
    fc.assert(
      fc.property(attempt, policy, fc.constantFrom(...ANSWERS), (tried, rules, answer) => {
        const { verdict, finding } = decide(tried, rules, () => answer);
        expect(VERDICTS).toContain(verdict);
        expect(verdict).toBe(finding ? VERDICTS[ANSWERS.indexOf(answer)] : 'allow');
      }),
      { numRuns: 300 },
    );
  });

  it('never grants more when an answer gets stricter', () => {
    const ids = [...purposes, ...services.map(id => `@${id}`)];
    const answers = fc.tuple(...ids.map(() => fc.nat({ max: 2 })));
    const storeFor = (levels: readonly number[], gpc: boolean) => {
      const given = ids.flatMap((id, at) => (levels[at] === 1 ? [] : [[id, levels[at] === 0]]));
      const text = formatRecord({
        id: '0123456789abcdef',
        time: 1,
        policy: '',
        source: 'api',
        inView: [],
        answers: Object.fromEntries(given),
      });
      const keep = { load: () => text, save: () => {}, clear: () => {} };
      const signals = { gpc, dnt: false };
      return createStore(
        { purposes, policy: '', days: 180, signals, purposeOf: () => undefined },
        keep,
        () => 2,
      );
    };
    fc.assert(
      fc.property(
        attempt,
        policy,
        answers,
        fc.nat({ max: ids.length - 1 }),
        (tried, rules, levels, stricter) => {
          const verdicts = [0, 1, 2].map(level => {
            const changed = levels.map((each, at) => (at === stricter ? level : each));
            return decide(tried, rules, storeFor(changed, false).answerFor).verdict;
          });
          const ranks = verdicts.map(verdict => VERDICTS.indexOf(verdict));
          expect(ranks).toEqual([...ranks].sort());
          // A signal only lowers.
          const under = decide(tried, rules, storeFor(levels, true).answerFor).verdict;
          const without = decide(tried, rules, storeFor(levels, false).answerFor).verdict;
          expect(VERDICTS.indexOf(under)).toBeGreaterThanOrEqual(VERDICTS.indexOf(without));
        },
      ),
      { numRuns: 300 },
    );
  });
});
