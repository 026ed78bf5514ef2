import type { Rule, Sink } from '../types.ts';
import { labelOf } from './label.ts';

const longHost = (pattern: string): string =>
  pattern.replace(/^([^/:]*)/, host =>
    /[.*]/.test(host) ? host.replace(/\.$/, '.com') : host && `${host}.com`,
  );

/** Makes rules of the packed catalogue; see `pack.ts` for the format. */
export const unpack = (packed: Readonly<Record<string, string>>): Rule[] =>
  Object.entries(packed).flatMap(([purpose, rows]) =>
    rows.split(';').map(row => {
      const [parts = '', id] = row.split('=').reverse();
      const [hosts = [], keys = [], globals = [], sinks = []] = parts
        .split('|')
        .map(part => part.split(' ').filter(Boolean));
      const match = hosts.map(longHost);
      return {
        purpose,
        match,
        keys,
        service: id ?? labelOf(match[0]) ?? '',
        ...(globals.length && { globals }),
        ...(sinks.length && { sinks: sinks as Sink[] }),
      };
    }),
  );
