import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glob } from '../../../src/base/glob.ts';

/** Any text that JavaScript can hold, lone surrogates and line ends included. */
const text16 = fc.string({ unit: fc.nat(0xffff).map(code => String.fromCharCode(code)) });

describe('glob', () => {
  it.each([
    ['_ga', '_ga', true],
    ['_ga', '_gat', false],
    ['_ga', 'x_ga', false],
    ['_ga*', '_ga', true],
    ['_ga*', '_ga_ABC', true],
    ['*_ga', 'x_ga', true],
    ['a*z', 'az', true],
    ['a*z', 'a\nz', true],
    ['a*z', 'abc', false],
    ['a**z', 'abz', true],
    ['*', '', true],
    ['_GA', '_ga', false],
    ['a.b', 'axb', false],
  ])('%j covers %j: %s', (pattern, text, covers) => {
    expect(glob(pattern).test(text)).toBe(covers);
  });

  it.each([
    ['/collect', '/collect', true],
    ['/collect', '/collect/x?y', true],
    ['/collect', '/x/collect', false],
    ['/*/hit', '/a/b/hit/c', true],
    ['/a?b=1', '/a?b=12', true],
    ['/a?b=1', '/ab=1', false],
  ])('as a prefix, %j covers %j: %s', (pattern, text, covers) => {
    expect(glob(pattern, true).test(text)).toBe(covers);
  });

  it('takes every character but the star for itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), text16), text16, (pattern, text) => {
        fc.pre(!pattern.includes('*'));
        expect(glob(pattern).test(pattern)).toBe(true);
        expect(glob(pattern).test(text)).toBe(text === pattern);
        expect(glob(pattern, true).test(pattern + text)).toBe(true);
        expect(glob(pattern, true).test(text)).toBe(text.startsWith(pattern));
      }),
      { numRuns: 200 },
    );
  });

  it('puts anything in the place of a star', () => {
    const literal = fc.oneof(fc.string(), text16).map(text => text.replaceAll('*', ''));
    fc.assert(
      fc.property(fc.array(literal, { minLength: 1 }), fc.string(), (parts, filling) => {
        expect(glob(parts.join('*')).test(parts.join(filling))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
