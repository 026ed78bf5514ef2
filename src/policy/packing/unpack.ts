import type { Rule } from '../types.ts';
import { labelOf } from './label.ts';

/** Puts the `.com` back that `pack` has taken from the host. */
const longHost = (pattern: string): string =>
  pattern.replace(/^(?:[^./:*]+|[^/:]*\.)(?![^/:])/, '$&.com').replace('..', '.');

/** Makes rules of the packed catalogue; see `pack.ts` for the format. */
export const unpack = (packed: Readonly<Record<string, string>>): Rule[] =>
  Object.entries(packed).flatMap(([purpose, rows]) =>
    rows.split(',').map(row => {
      const [parts = '', service = labelOf(parts)] = row.split('=').reverse();
      const [hosts = [], keys = [], globals = []] = parts
        .replace(/~/g, service)
        .split('|')
        .map(part => part.split(' ').filter(Boolean));
      return {
        purpose,
        match: hosts.map(longHost),
        keys: keys.map(key => `${key}*`.replace('!*', '')),
        service,
        globals,
      };
    }),
  );
