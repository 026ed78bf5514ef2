import { parse } from 'parse5';
import { expect, it } from 'vitest';
import { reportHtml } from '../../../src/audit/report-html.ts';
import { reportText } from '../../../src/audit/report-text.ts';
import type { Audit, Entry } from '../../../src/audit/types.ts';

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
  hasScript: true,
};

it('tells the worst first', () => {
  const text = reportText(audit);
  expect(text).toContain('Leaves without consent (1)\n  ads.example: marketing');
  expect(text.indexOf('ads.example')).toBeLessThan(text.indexOf('late.example'));
  expect(text).toContain('nobody knows');
});

it('lets nothing of a page into the report as markup', () => {
  const html = reportHtml(audit, ['page.png'], false);
  expect(html).not.toContain('<script');
  expect(
    JSON.stringify(parse(html), (name, value) => (name === 'parentNode' ? 0 : value)),
  ).toContain('alert(1)');
  expect(html).toContain('class="verdict bad"');
  expect(reportHtml(audit, [], true)).toContain('class="verdict good"');
});
