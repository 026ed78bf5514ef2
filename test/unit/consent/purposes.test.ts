import { describe, expect, it } from 'vitest';
import { DEFAULT_PURPOSES, isId, NECESSARY } from '../../../src/consent/purposes.ts';

describe('isId', () => {
  it.each(['a', 'marketing', 'a-b_c', '0', 'x'.repeat(40), NECESSARY, ...DEFAULT_PURPOSES])(
    '%s is one',
    text => {
      expect(isId(text)).toBe(true);
    },
  );

  it.each<[unknown]>([
    [''],
    ['A'],
    ['a.b'],
    ['a:b'],
    ['@a'],
    ['a b'],
    ['a\n'],
    ['ä'],
    ['*'],
    ['__proto__'],
    ['x'.repeat(41)],
    [undefined],
    [null],
    [5],
    [['a']],
    [{ toString: () => 'a' }],
  ])('%j is none', text => {
    expect(isId(text)).toBe(false);
  });
});
