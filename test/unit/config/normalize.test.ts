import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { normalize } from '../../../src/config/normalize.ts';
import type { Config } from '../../../src/config/types.ts';
import { anything, holey, oddities, throwing, withNames } from './hostile.ts';
import { expectValidConfig } from './is-valid-config.ts';

const silent = () => {};
const fail = (): never => {
  throw new Error('mine');
};
const read = (input: unknown): Config => normalize(input, silent);
/** All but the reader that integrations ask. */
const plain = ({ integrations, ...rest }: Config) => rest;
const defaults = plain(read({}));

const names = [
  'policy',
  'rules',
  'allow',
  'firstParty',
  'unknown',
  'shapes',
  'catalogue',
  'mode',
  'purposes',
  'signals',
  'cookie',
  'queue',
  'gesture',
  'ui',
  'integrations',
  'links',
  'email',
  '__proto__',
  'constructor',
];

const inner = withNames([
  'match',
  'keys',
  'purpose',
  'service',
  'sinks',
  'methods',
  'globals',
  'id',
  'label',
  'days',
  'name',
  'domain',
  'count',
  'bytes',
  'beacon',
  'gpc',
  'texts',
  'lang',
  'theme',
  'position',
  'reopen',
  'personal',
  'endpoint',
]);
const inners = fc.array(inner, { maxLength: 3 }).map(makers => () => makers.map(make => make()));
const garbage = withNames(names, fc.oneof(anything, inner, inners));

/** Asserts that nothing is laxer than by default, unless a valid field of the input says so. */
const expectNoLaxer = (config: Config, input: unknown): void => {
  const field = (name: string, of: unknown = input): unknown => {
    try {
      return Object.hasOwn(Object(of), name) ? (of as Record<string, unknown>)[name] : undefined;
    } catch {
      return undefined;
    }
  };
  if (field('unknown') !== 'allow') expect(config.unknown).not.toBe('allow');
  if (field('mode') !== 'report') expect(config.report).toBe(false);
  if (field('catalogue') !== false) expect(config.catalogue).toBe(true);
  if (field('links') !== false) expect(config.links).not.toBe(false);
  for (const name of ['beacon', 'pixel', 'report', 'storage'] as const)
    if (field(name, field('shapes')) !== false) expect(config.shapes[name]).toBe(true);
  for (const name of ['gpc', 'dnt'] as const)
    if (field(name, field('signals')) !== false) expect(config.signals[name]).toBe(true);
  const said = (name: string): Set<unknown> => {
    const value = field(name);
    try {
      return new Set(
        Array.isArray(value) ? Array.from({ length: 5000 }, (_, at) => value[at]) : [value],
      );
    } catch {
      return new Set();
    }
  };
  const isSaid = (name: string, hosts: readonly string[]) => {
    const given = said(name);
    expect(hosts.filter(host => !given.has(host))).toEqual([]);
  };
  isSaid('firstParty', config.firstParty);
  // The last rule is the `allow` list.
  isSaid('allow', [config.rules.at(-1)?.match ?? []].flat());
};

describe('normalize', () => {
  it('has a strict default for every field', () => {
    expect(defaults).toEqual({
      policy: '',
      rules: [{ match: [], purpose: 'necessary' }],
      firstParty: [],
      unknown: 'shape',
      shapes: { beacon: true, pixel: true, report: true, storage: true },
      catalogue: true,
      report: false,
      purposes: [{ id: 'functional' }, { id: 'analytics' }, { id: 'marketing' }],
      signals: { gpc: true, dnt: true },
      cookie: { name: 'tacet', days: 180 },
      queue: { count: 1000, bytes: 1e6 },
      gesture: false,
      ui: { position: 'bottom', theme: 'auto', reopen: 'auto', texts: {} },
      links: { personal: [], keep: [] },
      endpoint: undefined,
    });
  });

  it('takes a whole configuration as it is', () => {
    const config = read({
      policy: '2026-11',
      rules: [
        {
          match: 'stats.example',
          keys: ['_st*'],
          purpose: 'stats',
          service: 'stats',
          sinks: ['fetch'],
          methods: ['post'],
          globals: ['st'],
        },
      ],
      allow: ['cdn.example', 'api.example/v2'],
      firstParty: 'media.example',
      unknown: 'hold',
      shapes: { pixel: false },
      catalogue: false,
      mode: 'report',
      purposes: ['stats', { id: 'ads', label: 'Ads', description: 'To sell' }, { id: 'chat' }],
      signals: { dnt: false },
      cookie: { name: '__Host-c', domain: 'shop.example', days: 30 },
      queue: { count: 5, bytes: 0 },
      gesture: true,
      ui: {
        lang: 'zh-CN',
        position: 'center',
        theme: 'dark',
        reopen: true,
        texts: { title: 'Hi' },
      },
      integrations: { 'google-consent-mode': { dataLayer: 'dl' } },
      links: { personal: ['cid'], keep: ['gclid'] },
      email: { endpoint: '/opt-out' },
    });
    expect(plain(config)).toEqual({
      policy: '2026-11',
      rules: [
        {
          match: ['stats.example'],
          keys: ['_st*'],
          purpose: 'stats',
          service: 'stats',
          sinks: ['fetch'],
          methods: ['POST'],
          globals: ['st'],
        },
        { match: ['cdn.example', 'api.example/v2'], purpose: 'necessary' },
      ],
      firstParty: ['media.example'],
      unknown: 'hold',
      shapes: { beacon: true, pixel: false, report: true, storage: true },
      catalogue: false,
      report: true,
      purposes: [
        { id: 'stats' },
        { id: 'ads', label: 'Ads', description: 'To sell' },
        { id: 'chat' },
      ],
      signals: { gpc: true, dnt: false },
      cookie: { name: '__Host-c', domain: 'shop.example', days: 30 },
      queue: { count: 5, bytes: 0 },
      gesture: true,
      ui: {
        lang: 'zh-CN',
        position: 'center',
        theme: 'dark',
        reopen: true,
        texts: { title: 'Hi' },
      },
      links: { personal: ['cid'], keep: ['gclid'] },
      endpoint: '/opt-out',
    });
    expect(config.integrations.value('google-consent-mode')).toEqual({ dataLayer: 'dl' });
    expectValidConfig(config);
  });

  it.each<[string, unknown, Partial<Config>]>([
    ['an unknown word for unknown', { unknown: 'all' }, { unknown: 'hold' }],
    ['null for unknown', { unknown: null }, { unknown: 'hold' }],
    ['a flag for unknown', { unknown: false }, { unknown: 'hold' }],
    ['an unknown mode', { mode: 'off' }, { report: false }],
    ['a word for a flag', { catalogue: 'false' }, { catalogue: true }],
    ['zero for a flag', { signals: { gpc: 0 } }, { signals: { gpc: true, dnt: true } }],
    ['a wildcard in allow', { allow: ['*', '', '*.*'] }, { rules: defaults.rules }],
    ['an empty list of purposes', { purposes: [] }, { purposes: defaults.purposes }],
    ['necessary as a purpose', { purposes: ['necessary'] }, { purposes: defaults.purposes }],
    [
      'a purpose that the cookie cannot hold',
      { purposes: ['a.b', 'A', ''] },
      { purposes: defaults.purposes },
    ],
    ['a purpose twice', { purposes: ['a', 'a', { id: 'a' }] }, { purposes: [{ id: 'a' }] }],
    [
      'an object before a text',
      { purposes: [{ id: 'a' }, 'b'] },
      { purposes: [{ id: 'a' }, { id: 'b' }] },
    ],
    ['a hole in the purposes', { purposes: holey('a') }, { purposes: [{ id: 'a' }] }],
    ['a policy with other characters', { policy: 'v 1:2' }, { policy: 'v-1-2' }],
    ['a policy of another type', { policy: {} }, { policy: '' }],
    ['a policy that is a number', { policy: 202611 }, { policy: '202611' }],
    ['too many days', { cookie: { days: 4000 } }, { cookie: { name: 'tacet', days: 180 } }],
    ['negative days', { cookie: { days: -1 } }, { cookie: { name: 'tacet', days: 180 } }],
    ['days in a text', { cookie: { days: '30' } }, { cookie: { name: 'tacet', days: 180 } }],
    [
      'no number of days',
      { cookie: { days: Number.NaN } },
      { cookie: { name: 'tacet', days: 180 } },
    ],
    ['days that are a list', { cookie: { days: [] } }, { cookie: { name: 'tacet', days: 180 } }],
    ['a cookie name with a semicolon', { cookie: { name: 'a;b' } }, { cookie: defaults.cookie }],
    [
      'a cookie domain with attributes',
      { cookie: { domain: 'a; Path=/x' } },
      { cookie: defaults.cookie },
    ],
    [
      'an endless queue',
      { queue: { count: 1e9, bytes: Number.POSITIVE_INFINITY } },
      { queue: defaults.queue },
    ],
    ['a position that there is not', { ui: { position: 'top' } }, { ui: { position: 'bottom' } }],
    ['a theme that there is not', { ui: { theme: 'pink' } }, { ui: { theme: 'auto' } }],
    ['texts that are none', { ui: { texts: { a: 1, b: 'B' } } }, { ui: { texts: { b: 'B' } } }],
    ['an interface switched off', { ui: false }, { ui: false }],
    ['identifiers left alone', { links: false }, { links: false }],
  ])('makes of %s something valid', (_, input, expected) => {
    const config = read(input);
    expect(config).toMatchObject(expected);
    expectValidConfig(config);
  });

  it.each([
    ['unheard-of', '*'],
    [undefined, '*'],
    [5, '*'],
    ['*', '*'],
    ['__proto__', '*'],
    ['constructor', '*'],
    ['marketing', 'marketing'],
    ['necessary', 'necessary'],
    ['own', 'own'],
  ])('lets a rule for the purpose %s wait for %s', (purpose, expected) => {
    const { rules } = read({ purposes: ['own'], rules: [{ match: 't.example', purpose }] });
    expect(rules[0]).toMatchObject({ match: ['t.example'], purpose: expected });
  });

  it('keeps the patterns and names of a rule that can be read', () => {
    const [rule] = read({
      rules: [
        {
          match: ['t.example', '*', 5, null, '/x'],
          keys: ['*', '_a*', {}],
          purpose: 'marketing',
          service: 'NOT AN ID',
          sinks: [],
          methods: 5,
          globals: ['ok', 'not ok', '__proto__'],
        },
      ],
    }).rules;
    expect(rule).toEqual({
      match: ['t.example', '/x'],
      keys: ['_a*'],
      purpose: 'marketing',
      globals: ['ok', '__proto__'],
    });
  });

  it.each<['sinks' | 'methods', PropertyDescriptor]>([
    ['sinks', { value: [5] }],
    ['sinks', { value: 5 }],
    ['methods', { value: [null] }],
    ['methods', { get: fail }],
  ])('opens nothing when the %s of a necessary rule cannot be read: %o', (name, value) => {
    const given = { match: 't.example', purpose: 'necessary' };
    const [rule] = read({ rules: [Object.defineProperty(given, name, value)] }).rules;
    const restricted = rule?.[name] !== undefined;
    expect(restricted || rule?.purpose !== 'necessary').toBe(true);
  });

  it.each<[string, unknown, Partial<Config>]>([
    ['the policy', {}, { policy: '1' }],
    ['no policy that the site names', { policy: '2' }, { policy: '2' }],
    ['the policy for one that cannot be read', { policy: [2] }, { policy: '1' }],
    ['the language', {}, { ui: { lang: 'de' } }],
    ['no language that the site names', { ui: { lang: 'fr' } }, { ui: { lang: 'fr' } }],
    [
      'the language beside other fields',
      { ui: { theme: 'dark' } },
      { ui: { lang: 'de', theme: 'dark' } },
    ],
    ['no interface that is switched off', { ui: false }, { ui: false }],
  ])("fills in %s from the tag's data attributes", (_, input, expected) => {
    const config = normalize(input, silent, { policy: '1', lang: 'de' });
    expect(config).toMatchObject(expected);
    expectValidConfig(config);
  });

  it('survives a necessary rule that will not tell whether it is restricted', () => {
    const getOwnPropertyDescriptor = (it: object, name: PropertyKey) =>
      name === 'sinks' ? fail() : Reflect.getOwnPropertyDescriptor(it, name);
    const given = { match: 't.example', purpose: 'necessary' };
    const config = read({ rules: [new Proxy(given, { getOwnPropertyDescriptor })] });
    expectValidConfig(config);
    expect(config.rules[0]?.sinks !== undefined || config.rules[0]?.purpose !== 'necessary').toBe(
      true,
    );
  });

  it('reads a list up to five thousand entries', () => {
    const rules = Array.from({ length: 6000 }, () => ({
      match: 't.example',
      purpose: 'marketing',
    }));
    expect(read({ rules }).rules).toHaveLength(5001);
  });

  it('survives a hole in the rules', () => {
    const config = read({ rules: holey({ match: 't.example', purpose: 'marketing' }) });
    expectValidConfig(config);
    expect(config.rules).toContainEqual(expect.objectContaining({ match: ['t.example'] }));
  });

  it('reads own fields only, so that a polluted prototype opens nothing', () => {
    const prototype = Object.prototype as Record<string, unknown>;
    const laxer = { unknown: 'allow', mode: 'report', catalogue: false, allow: ['t.example'] };
    try {
      Object.assign(prototype, laxer);
      expect(plain(read({}))).toEqual(defaults);
      expect(plain(read(Object.create(laxer)))).toEqual(defaults);
    } finally {
      for (const name of Object.keys(laxer)) delete prototype[name];
    }
  });

  it('counts a field that throws as absent', () => {
    const config = read({
      get unknown() {
        throw new Error('mine');
      },
      get rules() {
        throw new Error('mine');
      },
      policy: '1',
    });
    expect(plain(config)).toEqual({ ...defaults, policy: '1' });
  });

  it.each(oddities)('survives %s as the configuration', (_, make) => {
    expectValidConfig(read(make()));
  });

  describe.each(names)('in %s', name => {
    it.each(oddities)('survives %s', (_, make) => {
      const input = { [name]: make() };
      const config = read(input);
      expectValidConfig(config);
      expectNoLaxer(config, input);
    });
  });

  it.each<[string, (it: unknown) => unknown]>([
    ['cookie.days', days => ({ cookie: { days } })],
    ['cookie.name', name => ({ cookie: { name } })],
    ['queue.count', count => ({ queue: { count } })],
    ['queue.bytes', bytes => ({ queue: { bytes } })],
    ['shapes.pixel', pixel => ({ shapes: { pixel } })],
    ['rules[0]', rule => ({ rules: [rule] })],
    ['rules[0].match', match => ({ rules: [{ match, purpose: 'marketing' }] })],
    ['rules[0].sinks', sinks => ({ rules: [{ sinks, purpose: 'marketing' }] })],
    ['purposes[0]', purpose => ({ purposes: [purpose] })],
    ['purposes[0].id', id => ({ purposes: [{ id }] })],
    ['ui.texts', texts => ({ ui: { texts } })],
    ['ui.theme', theme => ({ ui: { theme } })],
  ])('survives every oddity in %s', (_, wrap) => {
    for (const [, make] of oddities) expectValidConfig(read(wrap(make())));
  });

  it('makes anything valid, and never laxer than by default', () => {
    fc.assert(
      fc.property(fc.oneof(anything, garbage), make => {
        const input = make();
        const config = read(input);
        expectValidConfig(config);
        expectNoLaxer(config, input);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a link of the interface', () => {
  it.each([
    ['https://shop.example/privacy', true],
    ['/privacy', true],
    ['privacy?x#y', true],
    ['//shop.example/privacy', true],
    ['mailto:privacy@shop.example', true],
    ['tel:+123', true],
    ['javascript:alert(1)', false],
    [' JavaScript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['data:text/html,x', false],
    ['blob:https://shop.example/0', false],
    ['https://', false],
  ])('to %j is kept: %s', (address, kept) => {
    const { ui } = read({ ui: { policyUrl: address, contact: address } });
    expect(ui).toMatchObject(kept ? { policyUrl: address, contact: address } : {});
    expect(Object.values(ui || {}).includes(address)).toBe(kept);
  });

  it('to a person may be without its scheme', () => {
    const { ui } = read({ ui: { contact: 'privacy@shop.example' } });
    expect(ui).toMatchObject({ contact: 'mailto:privacy@shop.example' });
    const page = '/contact/@us';
    expect(read({ ui: { contact: page } }).ui).toMatchObject({ contact: page });
  });
});

describe('outside the development build', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('the same comes out of it', () => {
    const input = {
      unknown: 'all',
      rules: [{ match: '*', purpose: 'x' }],
      cookie: 5,
      queue: throwing(),
    };
    const before = plain(read(input));
    vi.stubGlobal('__DEV__', false);
    expect(plain(read(input))).toEqual(before);
  });
});

describe('in the development build', () => {
  afterEach(() => vi.restoreAllMocks());

  it('says on the console what it mends, when nobody else listens', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(silent);
    normalize({ unknown: 'all', pupose: [] });
    expect(warn.mock.calls).toEqual([
      [
        '[tacet]',
        'consentConfig.pupose: nothing reads a field of this name; did you mean "purposes"?',
      ],
      [
        '[tacet]',
        'consentConfig.unknown: expected one of "shape", "hold", "allow"; "hold" applies',
      ],
    ]);
  });
});
