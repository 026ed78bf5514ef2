import type { ConsentConfig } from '../config/types.ts';
import { EVERY } from '../policy/classify.ts';
import type { Rule } from '../policy/types.ts';
import type { Audit, Entry } from './types.ts';

type Named = Entry & { finding: NonNullable<Entry['finding']> };

/** A guess at what nobody names, to be looked at: what looks like tracking, and what does not. */
const guess = ({ finding }: Named): string =>
  finding.purpose === EVERY ? 'functional' : finding.purpose;

/** Requests to others that no rule of the site names. */
const unruled = ({ contacts }: Audit): Named[] =>
  contacts.filter(
    (entry): entry is Named => !entry.isOwn && !!entry.finding && entry.finding.because !== 'rule',
  );

/** Hosts that pages reach before consent, and that neither rules nor the catalogue name. */
export const hostsToDecide = (audit: Audit): string[] => [
  ...new Set(
    unruled(audit)
      .filter(
        ({ finding, moments }) => finding.because !== 'catalogue' && moments.includes('unasked'),
      )
      .map(({ name }) => name),
  ),
];

/**
 * A configuration to start with: what it had, and a rule for each host that no rule named. It
 * opens nothing before consent that the catalogue does not; that is for a person to decide.
 */
export const startingConfig = (audit: Audit, given: ConsentConfig = {}): ConsentConfig => {
  const rules = new Map<string, Rule & { match: string[] }>();
  for (const entry of unruled(audit)) {
    const { service } = entry.finding;
    const purpose = guess(entry);
    const key = `${purpose} ${service ?? entry.name}`;
    const rule = rules.get(key) ?? { match: [], purpose, ...(service && { service }) };
    rules.set(key, rule);
    if (!rule.match.includes(entry.name)) rule.match.push(entry.name);
  }
  return {
    ...given,
    unknown: given.unknown ?? 'hold',
    rules: [...(given.rules ?? []), ...rules.values()],
  };
};
