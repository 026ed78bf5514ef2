import { formatRecord } from '../../../src/consent/record.ts';
import { aRecord } from '../consent/a-record.ts';

const now = Math.floor(Date.now() / 1000).toString(36);
const like = (source: string, lists: string) =>
  `1:${now}:67aa42f7b40a7e96:${source}:2026-11:${lists}`;
const ALL = 'functional.analytics.marketing';

/** What nobody's record is, though everything seems to be granted in it. */
export const MALFORMED: readonly string[] = [
  // Signals that the store does not write so.
  ...['banner.dnt.gpc', 'banner.gpc.gpc', 'banner.', 'banner.x', 'bannergpc', 'Banner', ''].map(
    source => like(source, `${ALL}:`),
  ),
  // Ids that are none, and ids that stand twice.
  ...[
    `${ALL}.:`,
    `.${ALL}:`,
    `${ALL}..x:`,
    `${ALL}.A:`,
    `${ALL}.a b:`,
    `${ALL}.@:`,
    `${ALL}.@@a:`,
    `${ALL}.__proto__:`,
    `${ALL}.${'a'.repeat(41)}:`,
    `${ALL}.analytics:`,
    `${ALL}:marketing`,
    `${ALL}:x.x`,
    `${ALL}`,
    `${ALL}::`,
  ].map(lists => like('banner', lists)),
  formatRecord(aRecord({ answers: {} })).replace(/^1/, '01'),
];
