import type { Config } from '../config/types.ts';
import type { HostGroup, LockHosts } from './hosts.ts';
import { policyFor } from './policy.ts';

// Patterns for the record's text, as docs/cookie.md has it, so that the inline script and nginx can
// judge it as the store does, without a line of code for each case.

const asPattern = (text: string): string => text.replace(/[$.]/g, '[$&]');

/**
 * The cookies of a page or a request up to the record. Of several of this name the first counts, as
 * everywhere.
 */
export const cookieForm = ({ cookie }: Config): string => {
  const name = `${asPattern(cookie.name)}=`;
  return `(?:(?!${name})[^;]*; )*${name}`;
};

const ID = '@?(?!__)[a-z0-9_-]{1,40}';
const LIST = `(?:${ID}(?:[.]${ID})*)?`;
/** An id that stands twice, in one list or in both; it is the third capture. */
const TWICE = '(?:[^;]*[.:])?([a-z0-9@_-]+)[.:](?:[^;]*[.:])?\\3(?:[.:;]|$)';

/** The record's text up to its granted ids: captures time and signals in view. */
export const recordForm = ({ policy }: Config): string =>
  `1:([0-9a-z]{1,8}):[0-9a-f]{16}:(?:banner|preferences|api)((?:[.]gpc)?(?:[.]dnt)?):${policy}:(?=${LIST}:${LIST}(?:;|$))(?!${TWICE})`;

const isGranted = (id: string): string => `(?=(?:[^:;]*[.])?${id}[.:])`;
const isNotDenied = (id: string): string => `(?![^:;]*:(?:[^:;]*[.])?${id}(?:[.;]|$))`;

const askedIn = ({ purposes }: Config): string[] => purposes.map(({ id }) => id);

/** What the record goes on like where everything is granted, and nothing denied. */
export const wholeForm = (config: Config): string =>
  `${askedIn(config).map(isGranted).join('')}[^:;]*:(?:;|$)`;

/** What it goes on like where a group of hosts is granted, as the store has it. */
export const groupForm = (config: Config, { purpose, service }: HostGroup): string => {
  const asked = askedIn(config);
  // What is not asked for waits for all that is.
  const byPurpose = (asked.includes(purpose) ? [purpose] : asked).map(isGranted).join('');
  const id = `@${service}`;
  return service ? `(?:${isGranted(id)}|${isNotDenied(id)}${byPurpose})` : byPurpose;
};

/** All that the inline script has to know, by attribute. */
export const lockData = (config: Config, { before, groups }: LockHosts): Record<string, string> => {
  const { signals, cookie } = config;
  return {
    record: `^${cookieForm(config)}${recordForm(config)}`,
    seconds: `${cookie.days * 86_400}`,
    // An empty text is in view always.
    gpc: signals.gpc ? '.gpc' : '',
    dnt: signals.dnt ? '.dnt' : '',
    all: wholeForm(config),
    groups: JSON.stringify(
      groups.map(group => [groupForm(config, group), ` ${group.sources.join(' ')}`]),
    ),
    // Where the hosts of what is granted go.
    policy: policyFor([...before, '|']).replace(/ \|/g, '|'),
  };
};
