import { expect, it } from 'vitest';
import { isDomain, isHost, isKey, isLink, isName, wordsFor } from '../../../src/config/fits.ts';
import { isId } from '../../../src/consent/purposes.ts';
import { parsePattern } from '../../../src/policy/pattern.ts';

it.each([
  ['a name', isName, ['tacet', '__Host-c', '$x'], ['', 'a b', 'a=b']],
  ['a domain', isDomain, ['shop.example', 'localhost'], ['', 'a b', 'a;b']],
  ['a host', isHost, ['a.example', 'https://*.a.example:8443/'], ['/a', 'a.example/a', '*']],
  ['a key', isKey, ['_ga*', '*_id', 'x'], ['', '*', '**']],
  [
    'a link',
    isLink,
    ['/privacy', 'privacy', '/our terms', 'https://a.example', 'mailto:a@b.example'],
    ['javascript:x', 'Privacy team'],
  ],
])('tells what fits as %s', (_, fits, good, bad) => {
  for (const text of good) expect(fits(text), text).toBeTruthy();
  for (const text of bad) expect(fits(text), text).toBeFalsy();
});

it('has words of its own for each', () => {
  const words = [isName, isDomain, isHost, isKey, isLink, isId, parsePattern, undefined].map(
    wordsFor,
  );
  expect(new Set(words).size).toBe(words.length);
  expect(words.at(-1)).toBe('a text');
});
