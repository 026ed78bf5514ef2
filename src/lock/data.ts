import type { Config } from '../config/types.ts';
import type { LockHosts } from './hosts.ts';
import { policyFor } from './policy.ts';

// Patterns for the record's text, as docs/cookie.md has it, so that the inline script can judge it as
// the store does without a line of code for each case.

const asPattern = (text: string): string => text.replace(/[$.]/g, '[$&]');

/** The record up to its granted ids; docs/cookie.md has its form. */
const recordPattern = ({ cookie, policy }: Config): string =>
  `(?:^|; )${asPattern(cookie.name)}=1:([0-9a-z]{1,8}):[0-9a-f]{16}:(?:banner|preferences|api)([.a-z]*):${policy}:(?=[^:;]*:[^:;]*(?:;|$))`;

const isGranted = (id: string): string => `(?=(?:[^:;]*[.])?${id}[.:])`;
const isNotDenied = (id: string): string => `(?![^:;]*:(?:[^:;]*[.])?${id}(?:[.;]|$))`;

/** What the record goes on like where a group of hosts is granted, as the store has it. */
const groupPattern = (
  asked: readonly string[],
  purpose: string,
  service: string | undefined,
): string => {
  // What is not asked for waits for all that is.
  const byPurpose = (asked.includes(purpose) ? [purpose] : asked).map(isGranted).join('');
  const id = `@${service}`;
  return service ? `(?:${isGranted(id)}|${isNotDenied(id)}${byPurpose})` : byPurpose;
};

/** All that the inline script has to know, by attribute. */
export const lockData = (config: Config, { before, groups }: LockHosts): Record<string, string> => {
  const { purposes, signals, cookie } = config;
  const asked = purposes.map(({ id }) => id);
  return {
    record: recordPattern(config),
    seconds: `${cookie.days * 86_400}`,
    // An empty text is in view always.
    gpc: signals.gpc ? '.gpc' : '',
    dnt: signals.dnt ? '.dnt' : '',
    all: `${asked.map(isGranted).join('')}[^:;]*:(?:;|$)`,
    groups: JSON.stringify(
      groups.map(({ purpose, service, sources }) => [
        groupPattern(asked, purpose, service),
        sources.join(' '),
      ]),
    ),
    policy: policyFor([...before, '|']),
  };
};
