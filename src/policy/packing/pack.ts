import type { ServiceRow } from '../catalogue/define.ts';
import { labelOf } from './label.ts';

// The head script carries the catalogue as one text a purpose:
//   row;row;…   row = [id=]host host|key key|global global|sink sink   (empty parts at the end left out)
// A host without a dot or with one at its end stands for `.com`; an id that is the second-level
// label of the first host is left out. `unpack.ts` is the other half.

const shortHost = (pattern: string): string =>
  pattern.replace(/^([^/:*]*)\.com(?=[/:]|$)/, (_, host: string) =>
    host.includes('.') ? `${host}.` : host,
  );

const packRow = ([id, row]: [string, ServiceRow]): string => {
  const { hosts, keys = [], globals = [], sinks = [] } = row;
  const named = labelOf(hosts[0]) === id ? '' : `${id}=`;
  const parts = [hosts.map(shortHost), keys, globals, sinks].map(list => list.join(' '));
  return named + parts.join('|').replace(/\|+$/, '');
};

/** The catalogue as the head script carries it: one text for each purpose. */
export const pack = (catalogue: Record<string, ServiceRow>): Record<string, string> => {
  const packed: Record<string, string> = {};
  for (const entry of Object.entries(catalogue)) {
    const { purpose } = entry[1];
    packed[purpose] = packed[purpose] ? `${packed[purpose]};${packRow(entry)}` : packRow(entry);
  }
  return packed;
};
