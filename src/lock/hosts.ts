import type { Config } from '../config/types.ts';
import { NECESSARY } from '../consent/purposes.ts';
import { type Pattern, parsePattern, unescaped } from '../policy/pattern.ts';
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
  /** The path as addresses have it, up to the first character that a policy cannot say; `''`: all of the host. */
  path: string;
  /** Whether a policy can say it. */
  isSayable: boolean;
  /** What has to be granted; `''` stands for nothing. */
  key: string;
}

/** Hosts that have no subdomains. */
const ADDRESS = /^(?:[\d.]+|localhost)(?::\d+)?$/;
const HOST = /^[a-z\d_-]+(?:\.[a-z\d_-]+)*(?::\d+)?$/;
/** The part of a path that a policy can say. */
const PLAIN = /^(?:\/(?!\/)[\w.~%+=:@&!$;,-]*)+/;

const nameOf = (host: string): string => host.replace(/:\d+$/, '');

/** Whether a host, or one that a pattern with `*` stands for, may be a subdomain of another. */
const mayBeBelow = (host: string, other: string): boolean => {
  const end = nameOf(host.slice(host.lastIndexOf('*') + 1));
  const name = `.${nameOf(other)}`;
  return end.endsWith(name) || (host.includes('*') && name.endsWith(end));
};

/** Rules for paths of the site's own: a policy that allows `'self'` cannot tell them apart. */
const isOwnPath = (text: string): boolean => /^\/(?!\/)/.test(text.trim());

/** What stands behind the host of a pattern, as addresses have it. */
const pathOf = (text: string): string => {
  const path = text.trim().replace(/^(?:[a-z]+:(?=\/\/))?(?:\/\/)?[^/]*/i, '');
  const { pathname, search } = new URL(`http://x${path}`);
  return unescaped(pathname + search);
};

/**
 * A pattern as a place. A policy knows a wildcard in front of a host only, and paths either whole or as
 * a folder; it knows nothing of sinks and methods.
 * @see https://www.w3.org/TR/CSP3/#framework-directive-source-list
 */
const placeOf = (text: string, key: string, isWhole: boolean): Place => {
  const { host, path: glob } = parsePattern(text) as Pattern; // what is none was left out before
  const full = glob ? pathOf(text) : '';
  const [path = ''] = PLAIN.exec(full) ?? [];
  const isHost = ADDRESS.test(host) || HOST.test(host);
  return { text, host, path, key, isSayable: isWhole && isHost && path === full };
};

/** Folders end with a slash; what does not is itself, or a folder. */
const asSources = (host: string, path: string): string[] => {
  const escaped = host + path.replace(/[$;,]/g, encodeURIComponent);
  return !path || path.endsWith('/') ? [escaped] : [escaped, `${escaped}/`];
};

/**
 * Opens hosts with their subdomains, unless another rule has to be asked for one of these; and nothing
 * that a rule in front of it holds. What else is opened with them is told.
 */
const createSources = (all: readonly Place[], tell: (hint: string) => void) => {
  /** A rule that counts before this one, for all that it names. */
  const heldBy = ({ host, path, key }: Place, at: number): Place | undefined =>
    all.find(
      (other, place) =>
        place < at &&
        other.isSayable &&
        other.key !== key &&
        other.host === host &&
        other.path === path,
    );
  return (place: Place): string[] => {
    const { text, host, path, key, isSayable } = place;
    const others = all.filter(other => other.key && other.key !== key);
    if (!isSayable) {
      const opening = all.find(
        other =>
          other.isSayable &&
          other.key !== key &&
          (other.host === host || mayBeBelow(host, other.host)) &&
          path.startsWith(other.path),
      );
      tell(
        opening
          ? `no policy can say "${text}": it is opened with "${opening.text}"`
          : `no policy can say "${text}": it stays locked until everything is granted`,
      );
      return [];
    }
    const first = heldBy(place, all.indexOf(place));
    if (first) {
      tell(`"${text}" opens nothing here, because a rule holds "${first.text}" before it`);
      return [];
    }
    const below = others.filter(other => mayBeBelow(other.host, host));
    for (const other of below)
      tell(
        `"${text}" opens no subdomains, because a rule holds "${other.text}": name those that you need`,
      );
    for (const other of others)
      if (other.host === host && other.path !== path && other.path.startsWith(path))
        tell(`"${text}" opens "${other.text}" with it: a policy cannot leave a path out`);
      else if (other.host === host && !other.isSayable && other.path === path)
        tell(`"${text}" opens "${other.text}" with it: a policy cannot tell them apart`);
    const hosts = ADDRESS.test(host) || below.length ? [host] : [host, `*.${host}`];
    return hosts.flatMap(each => asSources(each, path));
  };
};

/** What the lock opens when, by the site's rules. */
export const lockHosts = ({ rules, firstParty }: Config, { site }: LockConfig = {}): LockHosts => {
  const groups = new Map<string, Omit<HostGroup, 'sources'>>();
  /** In the order in which they count: the site's own hosts after all rules. */
  const places = rules.flatMap(({ match = [], purpose, service, sinks, methods }) => {
    const key = purpose === NECESSARY ? '' : `${purpose} ${service ?? ''}`;
    if (key) groups.set(key, { purpose, service });
    return [match]
      .flat()
      .filter(text => !isOwnPath(text))
      .map(text => placeOf(text, key, !sinks && !methods));
  });
  for (const text of [...(site ? [site] : []), ...firstParty])
    places.push(placeOf(siteOf(text), '', true));

  const hints = new Set<string>();
  const sourcesOf = createSources(places, hint => hints.add(hint));
  const opened = (key: string): string[] => [
    ...new Set(places.filter(place => place.key === key).flatMap(sourcesOf)),
  ];
  return {
    before: opened(''),
    groups: [...groups]
      .map(([key, group]) => ({ ...group, sources: opened(key) }))
      .filter(group => group.sources.length),
    hints: [...hints],
  };
};
