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

/** What is known comes before what looks like something, and that before a guess. */
const rankOf = ({ finding: { because } }: Named): number =>
  because === 'unknown' ? 2 : because.startsWith('shape') ? 1 : 0;

/** What was seen of each host by the best that is known of it. */
const knownBest = (audit: Audit): Map<string, Named[]> => {
  const hosts = new Map<string, Named[]>();
  for (const entry of unruled(audit))
    hosts.set(entry.name, [...(hosts.get(entry.name) ?? []), entry]);
  for (const [host, entries] of hosts) {
    const best = Math.min(...entries.map(rankOf));
    hosts.set(
      host,
      entries.filter(entry => rankOf(entry) === best),
    );
  }
  return hosts;
};

/** Hosts that pages reach before consent, and that neither rules nor the catalogue name. */
export const hostsToDecide = (audit: Audit): string[] => {
  const best = knownBest(audit);
  return [
    ...new Set(
      unruled(audit)
        .filter(({ name, moments }) => {
          const [known] = best.get(name) ?? [];
          return known?.finding.because !== 'catalogue' && moments.includes('unasked');
        })
        .map(({ name }) => name),
    ),
  ];
};

/**
 * A configuration to start with: what it had, and a rule for each host that no rule named, one for
 * each service there. It opens nothing before consent that the catalogue does not; that is for a
 * person to decide.
 */
export const startingConfig = (audit: Audit, given: ConsentConfig = {}): ConsentConfig => {
  const rules = new Map<string, Rule & { match: string[] }>();
  for (const [host, entries] of knownBest(audit)) {
    const services = new Map<string | undefined, Named>();
    for (const entry of entries)
      if (!services.has(entry.finding.service)) services.set(entry.finding.service, entry);
    for (const [service, entry] of services) {
      const purpose = guess(entry);
      const key = `${purpose} ${service ?? host}`;
      const rule = rules.get(key) ?? { match: [], purpose, ...(service && { service }) };
      rules.set(key, rule);
      rule.match.push(host);
    }
  }
  return {
    ...given,
    unknown: given.unknown ?? 'hold',
    rules: [...(given.rules ?? []), ...rules.values()],
  };
};
