import type { Audit, Entry } from './types.ts';
import { verdictText } from './verdict.ts';
import { MOMENTS, purposeOf, sectionsOf } from './words.ts';

const lineOf = (entry: Entry): string => {
  const { name, host, finding, sinks, moments } = entry;
  const service = finding?.service ? ` (${finding.service})` : '';
  const when = moments.map(moment => MOMENTS[moment]).join(', ');
  return `  ${name}${host ? ` of ${host}` : ''}: ${purposeOf(entry)}${service}, ${sinks.join(', ')}, ${when}`;
};

/** The report for a terminal. */
export const reportText = (audit: Audit): string =>
  [
    ...sectionsOf(audit).flatMap(({ title, entries }) =>
      entries.length ? [`${title} (${entries.length})`, ...entries.map(lineOf), ''] : [],
    ),
    ...(audit.failures.length ? ['Pages that did not come as they should'] : []),
    ...audit.failures.map(
      ({ page, moments, reason }) =>
        `  ${page}: ${reason} (${moments.map(moment => MOMENTS[moment]).join(', ')})`,
    ),
    ...(audit.failures.length ? [''] : []),
    ...audit.led.map(({ page, to }) => `${page} led to ${to}`),
    verdictText(audit),
    '',
  ].join('\n');
