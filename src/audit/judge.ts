import { hostOf } from '../base/url.ts';
import type { Config } from '../config/types.ts';
import { NECESSARY } from '../consent/purposes.ts';
import { classify, type Finding, type Policy } from '../policy/classify.ts';
import { createSameSite } from '../policy/same-site.ts';
import { policyOf } from '../rewrite/policy-of.ts';
import type { Audit, Contact, Entry, Moment, Sightings, Stored } from './types.ts';

/** By rules, catalogue and shapes; what nobody names waits for every purpose, whatever `unknown` says. */
const policiesOf = (config: Config): ((page: string) => Policy) => {
  const policy: Policy = { ...policyOf(config), unknown: 'hold' };
  return page => ({ ...policy, isSameSite: createSameSite(new URL(page), config.firstParty) });
};

/** Collects what belongs together, in the order in which it was seen. */
const createEntries = () => {
  const entries = new Map<string, Entry>();
  const add = <T>(list: T[], value: T | undefined) => {
    if (value !== undefined && !list.includes(value)) list.push(value);
  };
  return {
    note(seen: Contact | Stored, name: string, isOwn: boolean, finding: Finding | undefined) {
      const { sink, moment, page } = seen;
      const host = 'key' in seen ? seen.host : undefined;
      const key = [name, host, finding?.purpose, finding?.service, finding?.because].join(' ');
      const entry: Entry = entries.get(key) ?? {
        name,
        ...(host !== undefined && { host }),
        isOwn,
        finding,
        sinks: [],
        moments: [],
        pages: [],
        scripts: [],
        ...('url' in seen && { example: seen.url }),
        count: 0,
      };
      entries.set(key, entry);
      add(entry.sinks, sink);
      add(entry.moments, moment);
      add(entry.pages, page);
      if ('url' in seen) for (const script of seen.scripts) add(entry.scripts, script);
      entry.count++;
    },
    list: () => [...entries.values()],
  };
};

/** Says of all that was seen what it is for. */
export const judge = (config: Config, { contacts, stored, ...rest }: Sightings): Audit => {
  const policyOn = policiesOf(config);
  const requests = createEntries();
  for (const contact of contacts) {
    const url = new URL(contact.url);
    const { sink, method } = contact;
    const policy = policyOn(contact.page);
    const finding = classify({ sink, method, url }, policy);
    // The site talks to itself.
    if (finding) requests.note(contact, url.host, policy.isSameSite(hostOf(url)), finding);
  }
  const names = createEntries();
  for (const each of stored) {
    // Our own record is what the visitor said.
    if (each.key === config.cookie.name) continue;
    const { sink, key } = each;
    // A site has names of its own, and may keep what no rule and no shape speaks against.
    const policy = policyOn(each.page);
    const finding = classify({ sink, key }, { ...policy, unknown: 'shape' });
    names.note(each, key, policy.isSameSite(each.host), finding);
  }
  return { ...rest, contacts: requests.list(), stored: names.list() };
};

/** The moments in which nothing that needs consent may happen. */
const WITHOUT_CONSENT: readonly Moment[] = ['unasked', 'refused', 'signal'];

/** Whether it happens without the visitor's consent, and needs one. */
export const isLeak = ({ finding, moments }: Entry): boolean =>
  !!finding &&
  finding.purpose !== NECESSARY &&
  moments.some(moment => WITHOUT_CONSENT.includes(moment));

/** Whether anything happens without consent. */
export const hasLeaks = ({ contacts, stored }: Audit): boolean =>
  [...contacts, ...stored].some(isLeak);
