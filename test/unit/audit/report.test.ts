import { parse } from 'parse5';
import { expect, it } from 'vitest';
import { reportHtml } from '../../../src/audit/report-html.ts';
import { reportText } from '../../../src/audit/report-text.ts';
import type { Audit, Entry } from '../../../src/audit/types.ts';
import { statusOf, verdictOf } from '../../../src/audit/verdict.ts';

const hostile = '"><script>alert(1)</script>';
const entry = (name: string, more: Partial<Entry> = {}): Entry => ({
  name,
  isOwn: false,
  finding: { purpose: 'marketing', service: hostile, because: 'catalogue' },
  sinks: ['image'],
  moments: ['unasked'],
  pages: [hostile],
  scripts: [hostile],
  example: hostile,
  count: 1,
  ...more,
});
const audit: Audit = {
  contacts: [entry('ads.example'), entry('late.example', { moments: ['agreed'] })],
  stored: [entry(hostile, { finding: undefined, host: hostile })],
  failures: [{ page: hostile, moments: ['refused'], reason: hostile }],
  led: [{ page: hostile, to: hostile }],
  pages: [hostile],
  moments: ['unasked', 'signal', 'refused', 'agreed'],
  hasScript: true,
  isTried: false,
};

it('tells the worst first', () => {
  const text = reportText(audit);
  expect(text).toContain('Leaves without consent (1)\n  ads.example: marketing');
  expect(text.indexOf('ads.example')).toBeLessThan(text.indexOf('late.example'));
  expect(text).toContain('nobody knows');
});

it('lets nothing of a page into the report as markup', () => {
  const html = reportHtml(audit, [{ file: hostile, name: 'wide', width: 1280, height: 800 }]);
  expect(html).not.toContain('<script');
  expect(
    JSON.stringify(parse(html), (name, value) => (name === 'parentNode' ? 0 : value)),
  ).toContain('alert(1)');
  expect(html).toContain('class="verdict leaks"');
});

it('says of each picture what it shows', () => {
  const pictures = ['wide', 'dark'].map(name => ({ file: 'a.png', name, width: 1, height: 2 }));
  const html = reportHtml(audit, pictures);
  for (const name of ['wide', 'dark']) {
    expect(html).toContain(`sees it first: ${name}"`);
    expect(html).toContain(`<figcaption>${name}</figcaption>`);
  }
});

const silent: Audit = { ...audit, contacts: [], stored: [], failures: [] };
const failed: Audit = { ...silent, failures: audit.failures };

it.each<[string, Audit, string, number, string]>([
  ['what leaks', { ...audit, failures: [] }, 'leaks', 1, 'Something leaves'],
  ['what does not', silent, 'clean', 0, 'Nothing that needs consent was seen'],
  ['a site of which no page came', failed, 'unsure', 2, 'No page came'],
  ['one of which a page did not', { ...failed, pages: ['a', hostile] }, 'unsure', 2, 'Not all'],
  ['one that was not looked at', { ...silent, pages: [] }, 'unsure', 2, 'No page came'],
])('says of %s what is known', (_, of, verdict, status, words) => {
  expect(verdictOf(of)).toBe(verdict);
  expect(statusOf(of)).toBe(status);
  expect(reportText(of)).toContain(words);
  expect(reportHtml(of, [])).toContain(`class="verdict ${verdict}"`);
  expect(reportHtml(of, [])).toContain(words);
});

it('says that the script was tried in vain, whatever else was seen', () => {
  const inVain: Audit = { ...audit, isTried: true, hasScript: false };
  expect(statusOf(inVain)).toBe(2);
  expect(verdictOf({ ...silent, isTried: true, hasScript: false })).toBe('unsure');
  expect(reportText(inVain)).toContain('consent.js could not be put into any page');
});
