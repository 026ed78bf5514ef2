import { expect, it } from 'vitest';
import { unreadableBy } from '../../../src/rewrite/unreadable.ts';

it.each([
  ['\xff\xfe<\0p\0>\0', 'UTF-16'],
  ['\xfe\xff\0<\0p\0>', 'UTF-16'],
  ['<\0p\0>\0', 'UTF-16'],
  ['\0<\0p\0>', 'UTF-16'],
  ['<meta charset=ISO-2022-JP>', 'ISO-2022-JP'],
  ['<meta http-equiv=content-type content="text/html; charset=csISO2022JP">', 'ISO-2022-JP'],
  ['<p>\x1b$B', 'ISO-2022-JP'],
  ['<meta charset=shift_jis>', undefined],
  ['\xef\xbb\xbf<p>', undefined],
  ['', undefined],
])('%j is %s', (start, encoding) => {
  expect(unreadableBy(start)).toBe(encoding);
});
