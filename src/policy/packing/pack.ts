import type { ServiceRow } from '../catalogue/define.ts';
import { labelOf } from './label.ts';

// The head script carries the catalogue as one text a purpose:
//   row,row,…   row = [id=]host host|key key|global global   (empty parts at the end left out)
// A host without a dot or with one at its end stands for `.com`; an id that is the second-level
// label of the first host is left out, and `~` stands for the id in what follows; a key stands for
// all that begin so, unless `!` ends it. `unpack.ts` is the other half.

const shortHost = (pattern: string): string =>
  pattern.replace(/^([^/:*]*)\.com(?=[/:]|$)/, (_, host: string) =>
    host.includes('.') ? `${host}.` : host,
  );

const shortKey = (pattern: string): string =>
  pattern.endsWith('*') ? pattern.slice(0, -1) : `${pattern}!`;

const packRow = ([id, { hosts, keys = [], globals = [] }]: [string, ServiceRow]): string => {
  const [first = '', ...others] = hosts.map(shortHost);
  const hasLabel = labelOf(first) === id;
  const short = (words: readonly string[]) => words.map(word => word.replaceAll(id, '~'));
  const all = hasLabel ? [first, ...short(others)] : short([first, ...others]);
  const parts = [all, short(keys.map(shortKey)), short(globals)].map(list => list.join(' '));
  return (hasLabel ? '' : `${id}=`) + parts.join('|').replace(/\|+$/, '');
};

/** The catalogue as the head script carries it: one text for each purpose. */
export const pack = (catalogue: Record<string, ServiceRow>): Record<string, string> => {
  const packed: Record<string, string> = {};
  for (const entry of Object.entries(catalogue)) {
    const { purpose } = entry[1];
    packed[purpose] = packed[purpose] ? `${packed[purpose]},${packRow(entry)}` : packRow(entry);
  }
  return packed;
};
