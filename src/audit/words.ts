import { NECESSARY } from '../consent/purposes.ts';
import { EVERY } from '../policy/classify.ts';
import { isLeak } from './judge.ts';
import type { Audit, Entry, Moment } from './types.ts';

/** What a moment is called. */
export const MOMENTS: Readonly<Record<Moment, string>> = {
  unasked: 'before an answer',
  refused: 'after a refusal',
  signal: 'with GPC and DNT',
  agreed: 'after consent',
};

/** What an entry is for. */
export const purposeOf = ({ finding }: Entry): string =>
  finding ? (finding.purpose === EVERY ? 'nobody knows' : finding.purpose) : 'nobody knows';

/** Who says so. */
export const becauseOf = ({ finding }: Entry): string =>
  finding && finding.because !== 'unknown' ? finding.because : '';

/** A part of the report. */
export interface Section {
  title: string;
  text: string;
  entries: Entry[];
}

/** What was seen, the worst first. */
export const sectionsOf = ({ contacts, stored }: Audit): Section[] => {
  const isNecessary = ({ finding }: Entry) => finding?.purpose === NECESSARY;
  const waits = (entry: Entry) => !!entry.finding && !isLeak(entry) && !isNecessary(entry);
  return [
    {
      title: 'Leaves without consent',
      text: 'Requests to others that need consent and did not wait for it.',
      entries: contacts.filter(isLeak),
    },
    {
      title: 'Stored without consent',
      text: 'Cookies and storage that a rule, the catalogue or a shape gives a purpose, and that were there without consent.',
      entries: stored.filter(isLeak),
    },
    {
      title: 'Waits for consent',
      text: 'Seen after consent only.',
      entries: [...contacts, ...stored].filter(waits),
    },
    {
      title: 'Necessary',
      text: 'By a rule or the catalogue.',
      entries: [...contacts, ...stored].filter(isNecessary),
    },
    {
      title: 'Stored, and no rule knows it',
      text: 'If it is not necessary, name it in a rule: { "keys": ["…"], "purpose": "…" }.',
      entries: stored.filter(({ finding }) => !finding),
    },
  ];
};
