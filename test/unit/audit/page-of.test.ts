import { expect, it } from 'vitest';
import { createPageOf } from '../../../src/audit/page-of.ts';
import { createSites } from '../../../src/audit/sites.ts';

const sites = createSites(['partner.example']);
sites.add('https://www.shop.example/');
sites.add('http://localhost:4711/');
const pageOf = createPageOf(sites, ['http://localhost:4711/']);

it.each([
  ['https://shop.example/a?b#c', 'https://shop.example/a?b'],
  ['https://de.shop.example/', 'https://de.shop.example/'],
  ['https://partner.example/', 'https://partner.example/'],
  ['https://shop.example/index.html', 'https://shop.example/index.html'],
  ['http://localhost:4711/a/index.html#b', 'http://localhost:4711/a/'],
  ['https://other.example/', undefined],
  ['https://shop.example/a.pdf', undefined],
  ['mailto:a@shop.example', undefined],
  ['no address', undefined],
])('takes %s for the page %s', (link, page) => {
  expect(pageOf(link)).toBe(page);
});
