import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/links/classify.ts';
import { clean } from '../../../src/links/clean.ts';
import { identifiers, labels } from '../../../src/links/identifiers.ts';

const example = (entry: string): string => entry.replace('*', 'x1');
const nested = encodeURIComponent;

describe('clean', () => {
  it.each(identifiers)('takes off %s', entry => {
    const name = example(entry);
    expect(clean(`https://shop.example/a?x=1&${name}=V4lue&y=2#top`)).toBe(
      'https://shop.example/a?x=1&y=2#top',
    );
    expect(clean(`https://shop.example/a#top&${name}=V4lue`)).toBe('https://shop.example/a#top');
  });

  it.each(labels)('keeps the label %s', entry => {
    const url = `https://shop.example/?${example(entry)}=spring_sale_2026&x=1`;
    expect(clean(url)).toBe(url);
  });

  it.each(labels)('takes off the label %s when its value is one person', entry => {
    const url = `https://shop.example/?${example(entry)}=5f4dcc3b5aa765d61d8327deb882cf99&x=1`;
    expect(clean(url)).toBe('https://shop.example/?x=1');
  });

  it.each([
    // what is left when all is gone
    ['https://a.example/?gclid=1', 'https://a.example/'],
    ['https://a.example/?gclid=1#top', 'https://a.example/#top'],
    ['https://a.example/#gclid=1', 'https://a.example/'],
    ['https://a.example/?gclid=1#_kx=1', 'https://a.example/'],
    ['https://a.example/?gclid=1&fbclid=2', 'https://a.example/'],
    ['https://a.example/?a=1&gclid=1', 'https://a.example/?a=1'],
    ['https://a.example/?a=1&&gclid=1', 'https://a.example/?a=1'],
    ['https://a.example/?&gclid=1', 'https://a.example/'],
    // where it stands
    ['https://a.example/?gclid=1&a=1', 'https://a.example/?a=1'],
    ['https://a.example/?a=1&gclid=1&b=2', 'https://a.example/?a=1&b=2'],
    ['https://a.example/?gclid=1&a=1&gclid=2&a=2', 'https://a.example/?a=1&a=2'],
    ['https://a.example/?gclid', 'https://a.example/'],
    ['https://a.example/?gclid=', 'https://a.example/'],
    ['https://a.example/?gclid=a=b', 'https://a.example/'],
    ['?gclid=1&a=1', '?a=1'],
    ['/p?gclid=1', '/p'],
    ['p/q?gclid=1#x', 'p/q#x'],
    ['#gclid=1', ''],
    ['//a.example?gclid=1', '//a.example'],
    // fragments
    ['/#top&_kx=1', '/#top'],
    ['/#a=1&_kx=1&b=2', '/#a=1&b=2'],
    ['/#/route?_kx=1', '/#/route'],
    ['/#/route?_kx=1&b=2', '/#/route?b=2'],
    ['/#?_kx=1', '/'],
    ['/#gclid=1&r?_kx=1', '/#r'],
    ['/#a#gclid=1', '/#a'],
    // encoding stays
    ['/?a=%e4+b%20c&gclid=1&d=ü[]|"', '/?a=%e4+b%20c&d=ü[]|"'],
    ['/?a=1?b&gclid=1&=&x', '/?a=1?b&=&x'],
    // names in disguise
    ['/?gcl%69d=1&a=1', '/?a=1'],
    // addresses inside
    [`/?u=${nested('https://x.example/?mc_eid=1')}`, `/?u=${nested('https://x.example/')}`],
    [
      `/?u=${nested('https://x.example/?a=b c&mc_eid=1#z')}&v=2`,
      `/?u=${nested('https://x.example/?a=b c#z')}&v=2`,
    ],
    ['/?u=https://x.example/?mc_eid=1&b=2', '/?u=https://x.example/&b=2'],
    [`/?u=${nested('/p?mc_eid=1&q=1')}`, `/?u=${nested('/p?q=1')}`],
    [
      `/?u=${nested(`HTTP://x.example/?w=${nested('https://y.example/?_kx=1')}`)}`,
      `/?u=${nested(`HTTP://x.example/?w=${nested('https://y.example/')}`)}`,
    ],
    [`/#u=${nested('https://x.example/?mc_eid=1')}`, `/#u=${nested('https://x.example/')}`],
    // Drip
    ['/?__s=abcdef1234', '/'],
  ])('%s → %s', (url, expected) => {
    expect(clean(url)).toBe(expected);
  });

  it.each([
    '',
    'not an address',
    'https://a.example/',
    'https://a.example/?',
    'https://a.example/#',
    'https://a.example/?#',
    'https://a.example/?a=1&',
    'https://a.example/?a=1&&b=2',
    'https://a.example/gclid=1',
    'https://gclid.example/?x=gclid',
    'https://a.example/?xgclid=1&gclidx=2&GCLID=3',
    'https://a.example/?email=jane%40example.org',
    'https://a.example/?ref=5f4dcc3b5aa765d61d8327deb882cf99',
    'https://a.example/?__s=abc',
    'https://a.example/?__s=not-a-token',
    'https://a.example/?q=what%3Fgclid%3D1',
    // nothing changed inside: not encoded anew
    'https://a.example/?u=https%3a//x.example/%3fa=%41',
    // malformed
    'https://a.example/?a=%&b=%zz&u=https://%',
    'https://a.example/#:~:text=gclid',
    // who unsubscribes must be recognised
    'https://a.example/unsubscribe?mkt_tok=1',
    'https://a.example/email/opt-out?ck_subscriber_id=1',
    'https://a.example/?u=https%3A%2F%2Fx.example%2FUnsubscribe%3Fmkt_tok%3D1',
  ])('leaves %j alone', url => {
    expect(clean(url)).toBe(url);
  });

  it('does not look deeper than four addresses inside one another', () => {
    const nest = (url: string, depth: number): string =>
      depth ? `/?u=${nested(nest(url, depth - 1))}` : url;
    expect(clean(nest('/?gclid=1', 4))).toBe(nest('/', 4));
    expect(clean(nest('/?gclid=1', 5))).toBe(nest('/?gclid=1', 5));
  });

  it('takes off the names of the site, and keeps what the site keeps', () => {
    const url = '/?cid=1&nl_a=2&gclid=3&utm_id=5f4dcc3b5aa765d61d8327deb882cf99&x=4';
    expect(clean(url, { personal: ['cid', 'nl_*'] })).toBe('/?x=4');
    expect(clean(url, { keep: ['gclid', 'utm_*'] })).toBe(url);
    expect(clean(url, { personal: ['x', 'gclid'], keep: ['gc*', 'u*'] })).toBe(
      '/?cid=1&nl_a=2&gclid=3&utm_id=5f4dcc3b5aa765d61d8327deb882cf99',
    );
  });

  it('gives back what is no text, and the address when the options are garbage', () => {
    const loose = clean as (url: unknown, options?: unknown) => unknown;
    for (const garbage of [undefined, null, 1, {}, [], Symbol('x')]) {
      expect(loose(garbage)).toBe(garbage);
    }
    for (const options of [null, { personal: 1 }, { keep: 'gclid' }, { personal: [1] }]) {
      expect(loose('/?gclid=1', options)).toBe('/?gclid=1');
    }
  });
});

describe('properties', () => {
  const pieces = fc.constantFrom(
    ...['?', '&', '#', '=', '/', '%', '+', '@', '%3F', '%26', '%23', '%3D', '%2F', '%253F'],
    ...[
      'https://x/',
      'http%3A%2F%2Fy%2F',
      'a',
      'b=1',
      'r?',
      'u=/',
      'u=%2F',
      'unsubscribe',
      '\n',
      '\ud800',
    ],
    ...['gclid', 'gclid=1', 'mc_eid%3D1', '_kx=', '__s=abcdef', 'utm_id=', 'oft_z', 'cid=3'],
    '5f4dcc3b5aa765d61d8327deb882cf99',
  );
  const addresses = fc.array(pieces, { maxLength: 24 }).map(parts => parts.join(''));
  const anyText = fc
    .array(fc.integer({ min: 0, max: 0xffff }))
    .map(units => String.fromCharCode(...units));
  const texts = fc.oneof(addresses, anyText, fc.string(), fc.webUrl({ withQueryParameters: true }));
  const options = fc.constantFrom(
    undefined,
    { personal: ['cid', 'u*'] },
    { keep: ['gclid', '_*'] },
  );

  it('is idempotent and never throws', () => {
    fc.assert(
      fc.property(texts, options, (text, own) => {
        const once = clean(text, own);
        expect(clean(once, own)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves nothing that classify calls personal', () => {
    fc.assert(
      fc.property(texts, options, (text, own) => {
        expect(classify(clean(text, own), own).personal).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('returns the same string when there is nothing personal', () => {
    fc.assert(
      fc.property(texts, options, (text, own) => {
        fc.pre(classify(text, own).personal.length === 0);
        expect(clean(text, own)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps the other parameters of a query as they are, in order', () => {
    const other = fc.tuple(
      fc.stringMatching(/^x[a-z%]{0,5}$/),
      fc.stringMatching(/^[\w%+.]{0,8}$/),
    );
    const personal = fc.tuple(fc.constantFrom(...identifiers.map(example)), fc.constant('1'));
    fc.assert(
      fc.property(fc.array(fc.oneof(other, personal)), pairs => {
        const query = (list: typeof pairs) => list.map(pair => pair.join('=')).join('&');
        const rest = query(pairs.filter(([name]) => name.startsWith('x')));
        const whole = `https://a.example/p?${query(pairs)}`;
        expect(clean(whole)).toBe(
          pairs.length && !rest ? 'https://a.example/p' : `https://a.example/p?${rest}`,
        );
      }),
    );
  });
});
