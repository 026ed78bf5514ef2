import type { Config } from '../config/types.ts';
import { NECESSARY } from '../consent/purposes.ts';
import { type Pattern, parsePattern } from '../policy/pattern.ts';
import { siteOf } from '../policy/same-site.ts';
import type { LockConfig } from './types.ts';

/** Hosts that are opened together. */
export interface HostGroup {
  purpose: string;
  /** Absent: hosts of the purpose that belong to no service. */
  service?: string | undefined;
  /** As sources of a Content Security Policy. */
  sources: string[];
}

/** Which hosts may be reached when, as sources of a Content Security Policy. */
export interface LockHosts {
  /** Before consent; the site's own origin is not among them. */
  before: string[];
  /** By what has to be granted for them. */
  groups: HostGroup[];
  /** Patterns that no policy can express: they stay locked until everything is granted. */
  inexpressible: string[];
}

/**
 * A pattern as sources. A policy knows a wildcard in front of a host only, and paths either whole or
 * as a folder.
 * @see https://www.w3.org/TR/CSP3/#framework-directive-source-list
 */
const sourcesOf = (text: string): string[] | undefined => {
  const { host, path } = parsePattern(text) as Pattern; // what is none was left out before
  if (host.includes('*')) return undefined;
  const isAddress = /^(?:[\d.]+|\[.*\]|localhost)(?::\d+)?$/.test(host);
  const hosts = isAddress ? [host] : [host, `*.${host}`];
  if (!path) return hosts;
  const [, plain] = /^[^/]*(?:\/\/[^/]*)?(\/[\w./~%+=:@&$!-]*)$/.exec(text.trim()) ?? [];
  if (!plain) return undefined;
  const folder = plain.replace(/\/$/, '');
  return hosts.flatMap(each => [each + folder, `${each}${folder}/`]);
};

/** Rules for paths of the site's own: a policy that allows `'self'` cannot tell them apart. */
const isOwnPath = (text: string): boolean => /^\/(?!\/)/.test(text.trim());

/** What the lock opens when, by the site's rules. */
export const lockHosts = ({ rules, firstParty }: Config, { site }: LockConfig = {}): LockHosts => {
  const inexpressible: string[] = [];
  const sources = (texts: readonly string[]): string[] =>
    texts.flatMap(text => {
      if (isOwnPath(text)) return [];
      const found = sourcesOf(text);
      if (!found) inexpressible.push(text);
      return found ?? [];
    });
  const before = sources([...(site ? [siteOf(site)] : []), ...firstParty]);
  const groups = new Map<string, HostGroup>();
  for (const { match = [], purpose, service } of rules) {
    const found = sources([match].flat());
    if (purpose === NECESSARY) before.push(...found);
    else if (found.length) {
      const key = `${purpose} ${service ?? ''}`;
      const group = groups.get(key) ?? { purpose, service, sources: [] };
      groups.set(key, group);
      group.sources.push(...found);
    }
  }
  const unique = (list: readonly string[]) => [...new Set(list)];
  return {
    before: unique(before),
    groups: [...groups.values()].map(group => ({ ...group, sources: unique(group.sources) })),
    inexpressible: unique(inexpressible),
  };
};
