import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, isPlain, isRemote, resolve } from '../../../src/base/url.ts';

const page = 'https://shop.example/dir/page?x=1';

describe('resolve', () => {
  it.each([
    ['https://tracker.example/p', 'https://tracker.example/p'],
    ['//tracker.example/p', 'https://tracker.example/p'],
    ['p', 'https://shop.example/dir/p'],
    ['/p', 'https://shop.example/p'],
    ['?q', 'https://shop.example/dir/page?q'],
    ['', page],
    ['  https://tracker.example/p\n', 'https://tracker.example/p'],
    ['ht\ntps://trac\tker.example/p', 'https://tracker.example/p'],
    ['https:\\\\tracker.example\\p', 'https://tracker.example/p'],
    ['data:,x', 'data:,x'],
  ])('reads %j as the browser does', (address, href) => {
    expect(resolve(address, page)?.href).toBe(href);
  });

  it.each([
    ['https://', page],
    ['https://a b/', page],
    ['http://[::1', page],
    ['p', 'about:blank'],
    ['p', ''],
  ])('finds nothing in %j on %j, and does not throw', (address, base) => {
    expect(resolve(address, base)).toBeUndefined();
  });
});

describe('isRemote', () => {
  it.each([
    ['http://a.example/', true],
    ['https://a.example/', true],
    ['ws://a.example/', true],
    ['wss://a.example/', true],
    ['ftp://a.example/', true],
    ['HTTPS://A.EXAMPLE/', true],
    ['data:text/html,https://a.example/', false],
    ['blob:https://a.example/0', false],
    ['about:blank', false],
    ['javascript:fetch("https://a.example/")', false],
    ['mailto:a@a.example', false],
    ['httpsx://a.example/', false],
  ])('%s: %s', (address, remote) => {
    expect(isRemote(new URL(address))).toBe(remote);
  });
});

describe('hostOf', () => {
  it.each([
    ['https://A.Example/', 'a.example'],
    ['https://a.example./', 'a.example'],
    ['https://a.example.:8080/', 'a.example'],
    ['https://%61.example/', 'a.example'],
    ['https://user:word@a.example/', 'a.example'],
    ['http://[::1]:8080/', '[::1]'],
    ['file:///a', ''],
    ['data:,a', ''],
  ])('%s is on %j', (address, host) => {
    expect(hostOf(new URL(address))).toBe(host);
  });
});

describe('isPlain', () => {
  it.each(['p', '/p', './p', '../p', '/a/b.png', 'a/b?x=1&y=%20', '/a/'])('knows %s', address => {
    expect(isPlain(address)).toBe(true);
  });

  it.each([
    '',
    '//t',
    '/\\t',
    '\\\\t',
    'http:t',
    ' p',
    '/\t/t',
    'p\n',
    '/a//t',
    'data:,',
    'a:b',
    '/./t',
    '?q',
  ])('leaves %j to be resolved', address => {
    expect(isPlain(address)).toBe(false);
  });

  it('never takes an address of another host', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      ':',
      '?',
      '#',
      '@',
      '\t',
      '\n',
      ' ',
      'a',
      'http',
      't.example',
      '%2f',
      '_',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }).map(parts => parts.join('')),
        address => {
          if (isPlain(address)) expect(resolve(address, page)?.host).toBe('shop.example');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
