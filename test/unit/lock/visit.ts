import type { Config } from '../../../src/config/types.ts';
import type { LockHosts } from '../../../src/lock/hosts.ts';
import { lockScript } from '../../../src/lock/script.ts';
import { lockData } from '../../../src/lock/script-data.ts';
import type { Visitor } from '../../../src/lock/visitor-policy.ts';

export interface Page {
  isBehindPolicy?: boolean;
  /** Other cookies in front of the record. */
  cookiesBefore?: string;
  /** Do Not Track is a property of the window, not of `navigator`. */
  isOldSignal?: boolean;
}

/** The inline script, in a page that has what it asks for and nothing else. */
const run = new Function('document', 'navigator', 'self', 'Date', lockScript);

/** Runs the inline script for a visitor; gives what it writes. */
export const written = (
  config: Config,
  hosts: LockHosts,
  { record, signals, now }: Visitor,
  { isBehindPolicy = false, cookiesBefore = '', isOldSignal = false }: Page = {},
): string => {
  let text = '';
  const document = {
    currentScript: { dataset: lockData(config, hosts) },
    cookie: `${cookiesBefore}${record === undefined ? '' : `${config.cookie.name}=${record}`}`,
    querySelector: () => (isBehindPolicy ? {} : null),
    write(more: unknown) {
      text += more;
    },
  };
  const navigator = {
    globalPrivacyControl: signals.gpc,
    ...(!isOldSignal && { doNotTrack: signals.dnt ? '1' : 'unspecified' }),
  };
  const self = isOldSignal ? { doNotTrack: signals.dnt ? '1' : null } : {};
  run(document, navigator, self, { now: () => now * 1000 });
  return text;
};

/** The policy in what was written; `undefined`: none, and the static one is taken apart. */
export const policyIn = (text: string, strict: string): string | undefined => {
  if (text === '<link ') return undefined;
  const [, policy] =
    /^<meta http-equiv=Content-Security-Policy content="([^"]*)"><link $/.exec(text) ?? [];
  // Nothing written, or nothing that can be: the static policy applies.
  return policy ?? strict;
};
