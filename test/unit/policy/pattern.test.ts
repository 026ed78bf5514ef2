import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../../src/policy/pattern.ts';
import { createRuleBook } from '../../../src/policy/rules.ts';

const covers = (pattern: string, address: string): boolean =>
  !!createRuleBook([{ match: pattern, purpose: 'marketing' }]).find({
    sink: 'fetch',
    url: new URL(address),
  });

describe('parsePattern', () => {
  it.each([
    ['t.example', 't.example', 0],
    ['T.Example', 't.example', 0],
    ['t.example.', 't.example', 0],
    ['*.t.example', 't.example', 0],
    ['t.example/', 't.example', 0],
    ['https://t.example', 't.example', 0],
    ['WSS://t.example/a', 't.example', 2],
    ['//t.example/a', 't.example', 2],
    ['ftp://t.example', 't.example', 0],
    ['*.bücher.*', 'xn--bcher-kva.*', 0],
    ['a*.t.example:8443', 'a*.t.example:8443', 0],
    ['  t.example/a\n', 't.example', 2],
    ['t.example:8080/a', 't.example:8080', 2],
    ['google.*/ads', 'google.*', 4],
    ['/collect', '', 8],
    ['localhost', 'localhost', 0],
    ['127.0.0.1', '127.0.0.1', 0],
    ['[::1]:8080', '[::1]:8080', 0],
  ])('%j is the host %j with a path of %i', (text, host, weight) => {
    expect(parsePattern(text)).toMatchObject({ host, weight });
  });

  it.each([
    '',
    ' ',
    '/',
    '//',
    'https://',
    'https:',
    '*',
    '*.*',
    '**',
    '*/path',
    '*:8443',
    '*.*:8443/path',
    '.',
    'a b',
    'a\tb/c',
    't.example/a b',
  ])('names nothing: %j', text => {
    expect(parsePattern(text)).toBeUndefined();
  });

  it('never throws, and what it reads names something', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z.*:/?]{0,20}$/)), text => {
        const pattern = parsePattern(text);
        if (!pattern) return;
        expect(pattern.host || pattern.path).toBeTruthy();
        expect(pattern.host).toBe(pattern.host.toLowerCase());
        expect(pattern.weight > 0).toBe(!!pattern.path);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['bücher.example', '.t.example', 't.example?x', 'user@t.example', 't.example:443'])(
    'reads a host so that it fits, or refuses it: %s',
    text => {
      const host = text.replace(/^\.|\?.*|.*@|:.*/g, '');
      if (parsePattern(text)) expect(covers(text, `https://${host}/?x`)).toBe(true);
    },
  );
});

describe('a host pattern', () => {
  const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
  const host = fc
    .tuple(label, fc.constantFrom('com', 'example', 'co.uk'))
    .map(part => part.join('.'));

  it('covers the host and its subdomains', () => {
    fc.assert(
      fc.property(host, fc.array(label, { maxLength: 3 }), (name, under) => {
        expect(covers(name, `https://${[...under, name].join('.')}/path?query`)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('covers no host that only contains it', () => {
    fc.assert(
      fc.property(host, label, (name, more) => {
        expect(covers(name, `https://${more}${name}/`)).toBe(false);
        expect(covers(name, `https://${more}-${name}/`)).toBe(false);
        expect(covers(name, `https://${name}.${more}.org/`)).toBe(false);
        expect(covers(name, `https://${name}${more}/`)).toBe(false);
        expect(covers(name, `https://x.example.net/${name}/?${name}#${name}`)).toBe(false);
        expect(covers(name, `https://${name}@x.example.net/`)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['host.com', 'https://evilhost.com/', false],
    ['host.com', 'https://host.com.evil.org/', false],
    ['host.com', 'https://host.comx/', false],
    ['host.com', 'https://com/', false],
    ['a.host.com', 'https://host.com/', false],
    ['google.*', 'https://www.google.co.uk/', true],
    ['google.*', 'https://notgoogle.com/', false],
    ['google.*', 'https://google/', false],
    ['cdn*.t.example', 'https://cdn7.t.example/', true],
    ['cdn*.t.example', 'https://x.cdn7.t.example/', true],
    ['cdn*.t.example', 'https://xcdn7.t.example/', false],
    ['t.example:8080', 'https://t.example:8080/', true],
    ['t.example:8080', 'https://t.example/', false],
    ['t.example:8080', 'https://a.t.example:8080/', true],
    ['t.example', 'https://t.example:8080/', true],
    ['t.example/p', 'https://t.example/p/q', true],
    ['t.example/p', 'https://t.example/q', false],
    ['t.example/p?id=', 'https://t.example/p?id=1', true],
    ['t.example/p?id=', 'https://t.example/p', false],
    ['t.example/*/hit', 'https://t.example/a/b/hit', true],
    ['127.0.0.1', 'http://127.1/', true],
    ['127.0.0.1', 'http://2130706433/', true],
    ['[::1]:8080', 'http://[0:0:0:0:0:0:0:1]:8080/', true],
  ])('%s over %s: %s', (pattern, address, covered) => {
    expect(covers(pattern, address)).toBe(covered);
  });
});
