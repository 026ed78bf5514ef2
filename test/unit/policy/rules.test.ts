import { describe, expect, it } from 'vitest';
import { resolve } from '../../../src/base/url.ts';
import { createRuleBook } from '../../../src/policy/rules.ts';
import type { Attempt, Rule } from '../../../src/policy/types.ts';

const page = 'https://shop.example/dir/';
const to = (address: string, more: Partial<Attempt> = {}): Attempt => {
  const url = resolve(address, page);
  if (!url) throw new Error(`${address} is no address`);
  return { sink: 'fetch', url, ...more };
};
const rule = (purpose: string, more: Omit<Rule, 'purpose'>): Rule => ({ purpose, ...more });
const found = (rules: Rule[], attempt: Attempt) => createRuleBook(rules).find(attempt)?.purpose;

describe('a rule', () => {
  it.each([
    'https://tracker.example/',
    'https://TRACKER.Example/',
    'https://tracker.example./',
    'https://tracker.example:8443/',
    'https://tracker.example.:8443/',
    'https://%74racker.example/',
    'https://tr%61cker%2Eexample/',
    'https://ｔracker.example/',
    'https://tracker。example/',
    '\thttps://tracker.example/\n',
    'https://tra\ncker.exa\tmple/',
    'h\nttps://tracker.example/',
    '//tracker.example/',
    '\\\\tracker.example\\',
    'https:tracker.example/../../',
    'http:tracker.example',
    'https:///tracker.example/',
    'https://good.example@tracker.example/',
    'https://good.example:word@tracker.example/',
    'https://good.example%2F@tracker.example/',
    'wss://tracker.example/',
    'https://a.b.tracker.example/',
  ])('knows its host as %j', address => {
    // On a page of another scheme, so that "https:host" is not a path.
    const url = resolve(address, 'ftp://shop.example/') ?? new URL(address);
    const attempt = { sink: 'fetch', url } as const;
    expect(found([rule('marketing', { match: 'tracker.example' })], attempt)).toBe('marketing');
  });

  it.each([
    'https://tracker.example@good.example/',
    'https://tracker.example%2F@good.example/',
    'https://good.example/tracker.example',
    'https://good.example/?u=https://tracker.example/',
    'https://good.example\\@tracker.example/',
    'tracker.example/x.js',
  ])('is not taken in by %j', address => {
    expect(found([rule('marketing', { match: 'tracker.example' })], to(address))).toBeUndefined();
  });

  it.each([
    ['*ads.example:8443', 'https://my-ads.example:8443/'],
    ['*.ads*.example', 'https://a.ads1.example:8443/'],
    ['bücher.*.example', 'https://bücher.de.example/'],
    ['ftp://tracker.example', 'https://tracker.example/'],
    ['tracker.example/%63ollect', 'https://tracker.example/collect'],
  ])('%j covers %s', (match, address) => {
    expect(found([rule('marketing', { match })], to(address))).toBe('marketing');
  });

  it('with a port does not cover another one', () => {
    const rules = [rule('marketing', { match: '*ads.example:8443' })];
    expect(found(rules, to('https://my-ads.example:8444/'))).toBeUndefined();
    expect(found(rules, to('https://my-ads.example/'))).toBeUndefined();
  });

  it('may name several addresses', () => {
    const rules = [rule('marketing', { match: ['a.example', 'b.example/x'] })];
    expect(found(rules, to('https://a.example/'))).toBe('marketing');
    expect(found(rules, to('https://b.example/x'))).toBe('marketing');
    expect(found(rules, to('https://b.example/y'))).toBeUndefined();
  });

  it('that names nothing is no rule', () => {
    const rules = [rule('marketing', {}), rule('marketing', { match: ['*', ''] })];
    expect(found(rules, to('https://a.example/'))).toBeUndefined();
    expect(createRuleBook(rules).rules).toBe(rules);
  });

  it('counts for its sinks only', () => {
    const rules = [rule('marketing', { match: 't.example', sinks: ['script', 'frame'] })];
    expect(found(rules, to('https://t.example/', { sink: 'script' }))).toBe('marketing');
    expect(found(rules, to('https://t.example/'))).toBeUndefined();
  });

  it.each([
    ['POST', 'POST', true],
    ['POST', 'GET', false],
    ['POST', undefined, false],
    ['GET', undefined, true],
  ])('for %s counts for %s: %s', (named, method, fits) => {
    const rules = [rule('marketing', { match: 't.example', methods: [named] })];
    const attempt = to('https://t.example/', method ? { method } : {});
    expect(found(rules, attempt)).toBe(fits ? 'marketing' : undefined);
  });

  it('with a path alone is found by the path, and by no host', () => {
    const book = createRuleBook([
      rule('a', { match: '/collect' }),
      rule('b', { match: '/collect/x' }),
    ]);
    expect(book.findPath(to('/collect?x'))?.purpose).toBe('a');
    expect(book.findPath(to('/collect/x'))?.purpose).toBe('b');
    expect(book.findPath(to('/other/collect'))).toBeUndefined();
    expect(book.find(to('https://t.example/collect'))).toBeUndefined();
    expect(book.findPath({ sink: 'cookie', key: '/collect' })).toBeUndefined();
  });

  it('with a host is not found by the path alone', () => {
    const book = createRuleBook([rule('a', { match: ['t.example/x', 'u.example'] })]);
    expect(book.findPath(to('/x'))).toBeUndefined();
  });

  it('finds nothing for storage', () => {
    expect(found([rule('analytics', { match: 't.example' })], { sink: 'cookie', key: 'a' })).toBe(
      undefined,
    );
  });
});

describe('of the rules that fit', () => {
  it.each<[string, string[], string, number]>([
    ['the longest host', ['t.example', 'a.t.example'], 'https://a.t.example/', 1],
    [
      'the longest host, not the longest path',
      ['t.example/long', 'a.t.example'],
      'https://a.t.example/long',
      1,
    ],
    ['the longest path', ['t.example/a', 't.example', 't.example/ab'], 'https://t.example/abc', 2],
    ['the first', ['t.example', 't.example'], 'https://t.example/', 0],
    ['the one with the port', ['t.example', 't.example:81'], 'https://t.example:81/', 1],
    [
      'the shorter one, when the longer does not fit',
      ['t.example', 'a.t.example/x'],
      'https://a.t.example/',
      0,
    ],
    ['the plain host before the wildcard', ['t.*', 't.example'], 'https://t.example/', 1],
    ['the first wildcard', ['t.*', 't.*'], 'https://t.example/', 0],
    ['the longest path of a wildcard host', ['t.*', 't.*/ads'], 'https://t.example/ads', 1],
    ['the longest wildcard host', ['t.*', 'a.t.*'], 'https://a.t.example/', 1],
  ])('%s decides', (_, matches, address, index) => {
    const rules = matches.map((match, at) => rule(`${at}`, { match }));
    expect(found(rules, to(address))).toBe(`${index}`);
  });

  it('one for other sinks or methods does not hide the next', () => {
    const rules = [
      rule('a', { match: 't.example/x', sinks: ['script'] }),
      rule('b', { match: 't.example', methods: ['POST'] }),
      rule('c', { match: 't.example' }),
    ];
    expect(found(rules, to('https://t.example/x'))).toBe('c');
    expect(found(rules, to('https://t.example/x', { method: 'POST' }))).toBe('b');
    expect(found(rules, to('https://t.example/x', { sink: 'script' }))).toBe('a');
  });
});

describe('findKey', () => {
  const book = createRuleBook([
    rule('analytics', { keys: ['_ga*', '_gid'], service: 'ga' }),
    rule('marketing', { keys: ['_g*'], service: 'ads' }),
  ]);
  const inCookie = (key: string) => book.findKey({ sink: 'cookie', key })?.purpose;

  it.each([
    ['_ga', 'analytics'],
    ['_ga_1', 'analytics'],
    ['_gid', 'analytics'],
    ['_gcl', 'marketing'],
    ['_GA', undefined],
    ['x_ga', undefined],
    ['', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ])('%j belongs to %s, asked once or twice', (key, purpose) => {
    expect(inCookie(key)).toBe(purpose);
    expect(inCookie(key)).toBe(purpose);
  });

  it('stays right for a page that tries thousands of keys', () => {
    for (let at = 0; at < 1200; at++) {
      expect(inCookie(`_ga${at}`)).toBe('analytics');
      expect(inCookie(`cart${at}`)).toBeUndefined();
    }
    expect(inCookie('_ga0')).toBe('analytics');
  });

  it('counts for the sinks of the rule only', () => {
    const cookies = createRuleBook([rule('necessary', { keys: ['cart'], sinks: ['cookie'] })]);
    expect(cookies.findKey({ sink: 'local-storage', key: 'cart' })).toBeUndefined();
    expect(cookies.findKey({ sink: 'cookie', key: 'cart' })?.purpose).toBe('necessary');
    expect(cookies.findKey({ sink: 'local-storage', key: 'cart' })).toBeUndefined();
  });

  it('finds nothing for an attempt without a key', () => {
    expect(book.findKey({ sink: 'cookie' })).toBeUndefined();
  });
});

describe('purposeOf', () => {
  it.each([
    ['ga', 'analytics'],
    ['none', undefined],
    ['', undefined],
  ])('%j: %s', (service, purpose) => {
    const book = createRuleBook([
      rule('marketing', {}),
      rule('analytics', { service: 'ga' }),
      rule('marketing', { service: 'ga' }),
    ]);
    expect(book.purposeOf(service)).toBe(purpose);
  });
});

describe('escapes in a path', () => {
  const book = createRuleBook([{ match: '/collect', purpose: 'analytics' }]);
  const find = (path: string) =>
    book.findPath({ sink: 'fetch', url: new URL(path, 'https://shop.example') })?.purpose;

  it.each(['/collect', '/%63ollect', '/c%6Fllect?x'])('sees %s for what it is', path => {
    expect(find(path)).toBe('analytics');
  });

  it.each(['/%2Fcollect', '/c%20ollect', '/other%20collect'])('leaves %s as it is', path => {
    expect(find(path)).toBeUndefined();
  });
});

describe('the hosts of a book', () => {
  it('are those that a rule covers whole, once each, in their order', () => {
    const book = createRuleBook([
      rule('marketing', { match: ['ads.example', 'ads.example/only', 'localhost:8080'] }),
      rule('analytics', { match: ['/collect', 'stats.example/path', '*.wild*.example'] }),
      rule('analytics', { match: 'stats2.example' }),
    ]);
    expect(book.hosts()).toEqual(['ads.example', 'localhost:8080', 'stats2.example']);
  });
});
