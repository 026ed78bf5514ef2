import { expect, it } from 'vitest';
import { nearest } from '../../../src/config/nearest.ts';

const known = ['policy', 'purposes', 'firstParty', 'ui', 'policyUrl', 'queue', 'mode'];

it.each([
  ['pupose', 'purposes'],
  ['purpose', 'purposes'],
  ['Policy', 'policy'],
  ['policy-url', 'policyUrl'],
  ['first_party', 'firstParty'],
  ['fristParty', 'firstParty'],
  ['quee', 'queue'],
  ['iu', 'ui'],
  ['modes', 'mode'],
])('takes %j for %j', (name, meant) => {
  expect(nearest(name, known)).toBe(meant);
});

it.each(['language', 'x'.repeat(10_000), '', '5'])('takes %j for nothing it knows', name => {
  expect(nearest(name, known.slice(1, 3))).toBeUndefined();
});

it('takes nothing for something where nothing is known', () => {
  expect(nearest('mode', [])).toBeUndefined();
});
