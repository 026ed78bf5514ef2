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
  /** What a policy cannot say as it was meant, in words. */
  hints: string[];
}

/** A pattern of a rule. */
interface Place {
  /** As it was written. */
  text: string;
  host: string;
  /** Absent: all of the host. */
  path: string | undefined;
  /** Whether a policy can say it. */
  isSayable: boolean;
  /** What has to be granted; `''` stands for nothing. */
  key: string;
}

/** Hosts that have no subdomains. */
const ADDRESS = /^(?:[\d.]+|\[[\da-f:.]+\]|localhost)(?::\d+)?$/;
const HOST = /^[a-z\d_-]+(?:\.[a-z\d_-]+)*(?::\d+)?$/;
/** A path whole: a policy ends at some of the characters, and the inline script replaces with others. */
const PATH = /^[^/]*(?:\/\/[^/]*)?(\/[\w./~%+=:@&!$;,-]*)$/;

const nameOf = (host: string): string => host.replace(/:\d+$/, '');

/** Whether a host, or one that a pattern with `*` stands for, may be a subdomain of another. */
const mayBeBelow = (host: string, other: string): boolean => {
  const end = nameOf(host.slice(host.lastIndexOf('*') + 1));
  const name = `.${nameOf(other)}`;
  return end.endsWith(name) || (host.includes('*') && name.endsWith(end));
};

/** Rules for paths of the site's own: a policy that allows `'self'` cannot tell them apart. */
const isOwnPath = (text: string): boolean => /^\/(?!\/)/.test(text.trim());

/**
 * A pattern as a place. A policy knows a wildcard in front of a host only, and paths either whole or as
 * a folder.
 * @see https://www.w3.org/TR/CSP3/#framework-directive-source-list
 */
const placeOf = (text: string, key: string): Place => {
  const { host, path: glob } = parsePattern(text) as Pattern; // what is none was left out before
  const isHost = ADDRESS.test(host) || HOST.test(host);
  if (!glob) return { text, host, path: undefined, key, isSayable: isHost };
  const [, plain] = PATH.exec(text.trim()) ?? [];
  const path = plain?.replace(/[$;,]/g, encodeURIComponent).replace(/\/$/, '') ?? '';
  return { text, host, path, key, isSayable: isHost && plain !== undefined };
};

/** Opens hosts with their subdomains, unless another rule has to be asked for one of these. */
const createSources =
  (all: readonly Place[], tell: (hint: string) => void) =>
  ({ text, host, path, key, isSayable }: Place): string[] => {
    if (!isSayable) {
      tell(`no policy can say "${text}": it stays locked until everything is granted`);
      return [];
    }
    const others = all.filter(other => other.key && other.key !== key);
    const below = others.filter(other => mayBeBelow(other.host, host));
    for (const other of below)
      tell(
        `"${text}" opens no subdomains, because a rule holds "${other.text}": name those that you need`,
      );
    for (const other of others)
      if (other.host === host && other.path?.startsWith(path === undefined ? '' : `${path}/`))
        tell(`"${text}" opens "${other.text}" with it: a policy cannot leave a path out`);
    const hosts = ADDRESS.test(host) || below.length ? [host] : [host, `*.${host}`];
    return path === undefined ? hosts : hosts.flatMap(each => [each + path, `${each}${path}/`]);
  };

/** What the lock opens when, by the site's rules. */
export const lockHosts = ({ rules, firstParty }: Config, { site }: LockConfig = {}): LockHosts => {
  const places = (texts: readonly string[], key: string): Place[] =>
    texts.filter(text => !isOwnPath(text)).map(text => placeOf(text, key));
  const first = places([...(site ? [siteOf(site)] : []), ...firstParty], '');
  const groups = new Map<string, Omit<HostGroup, 'sources'> & { places: Place[] }>();
  for (const { match = [], purpose, service } of rules) {
    const isOpen = purpose === NECESSARY;
    const key = isOpen ? '' : `${purpose} ${service ?? ''}`;
    const found = places([match].flat(), key);
    if (isOpen) first.push(...found);
    else if (found.length) {
      const group = groups.get(key) ?? { purpose, service, places: [] };
      groups.set(key, group);
      group.places.push(...found);
    }
  }
  const all = [...first, ...[...groups.values()].flatMap(group => group.places)];
  const hints = new Set<string>();
  const sourcesOf = createSources(all, hint => hints.add(hint));
  const sources = (list: readonly Place[]) => [...new Set(list.flatMap(sourcesOf))];
  const before = sources(first);
  const opened = [...groups.values()]
    .map(({ places: list, ...group }) => ({ ...group, sources: sources(list) }))
    .filter(group => group.sources.length);
  return { before, groups: opened, hints: [...hints] };
};
