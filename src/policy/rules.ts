import { type Glob, glob } from '../base/glob.ts';
import { setPrototypeOf } from '../base/natives.ts';
import { hostOf } from '../base/url.ts';
import { type Pattern, parsePattern, unescaped } from './pattern.ts';
import type { Attempt, Rule } from './types.ts';

/** Rules, made ready for look-up. */
export interface RuleBook {
  /**
   * The most specific rule that fits: longest host, then longest path, then the first. `host`, by
   * default that of the address, may be given without one: then paths do not count.
   */
  find(attempt: Attempt, host?: string): Rule | undefined;
  /** The rule for a path of the site's own: `/collect`. */
  findPath(attempt: Attempt): Rule | undefined;
  /** The rule that names this cookie or storage key. */
  findKey(attempt: Attempt): Rule | undefined;
  /** The purpose that a service belongs to. */
  purposeOf(service: string): string | undefined;
  /** Whether a rule names a path of the site's own. */
  readonly hasPaths: boolean;
  readonly rules: readonly Rule[];
  /** Hosts that a rule covers whatever the path, with their port if it names one. */
  hosts(): string[];
}

type Entry = Pattern & { rule: Rule };

/** `b.c` of `a.b.c`. */
const above = (host: string): string => host.slice(host.indexOf('.') + 1 || host.length);

const fits = ({ path, rule }: Entry, { url, sink, method }: Attempt): boolean =>
  (!path || path.test(url ? unescaped(url.pathname + url.search) : '')) &&
  (!rule.sinks || rule.sinks.includes(sink)) &&
  (!rule.methods || rule.methods.includes(method ?? 'GET'));

/** A page that tries more keys than this starts the memory of answers anew. */
const REMEMBERED_KEYS = 500;

export const createRuleBook = (rules: readonly Rule[]): RuleBook => {
  const hosts = new Map<string, Entry[]>();
  const wildHosts: [Glob, Entry][] = [];
  const keys: [Glob, Rule][] = [];
  const known = new Map<string, Rule | undefined>();

  for (const given of rules) {
    // Only what a rule says itself counts, whatever the page adds to all objects.
    const rule: Rule = setPrototypeOf({ ...given }, null);
    for (const text of [rule.match ?? []].flat()) {
      const pattern = parsePattern(text);
      if (!pattern) continue;
      const entry = { ...pattern, rule };
      const { host } = pattern;
      if (host.includes('*')) wildHosts.push([glob(`*.${host}`), entry]);
      else hosts.set(host, [...(hosts.get(host) ?? []), entry]);
    }
    for (const key of rule.keys ?? []) keys.push([glob(key), rule]);
  }
  for (const entries of hosts.values()) entries.sort((a, b) => b.weight - a.weight);
  wildHosts.sort(([, a], [, b]) => b.host.length - a.host.length || b.weight - a.weight);

  const at = (host: string, attempt: Attempt): Rule | undefined =>
    hosts.get(host)?.find(entry => fits(entry, attempt))?.rule;

  return {
    rules,
    hosts: () =>
      [...hosts.keys()].filter(host => host && hosts.get(host)?.some(({ path }) => !path)),
    hasPaths: hosts.has(''),
    purposeOf: service => rules.find(rule => rule.service === service)?.purpose,
    findPath: attempt => at('', attempt),
    find(attempt, whole = attempt.url ? hostOf(attempt.url) : '') {
      const { url } = attempt;
      for (let host = whole; host; host = above(host)) {
        const rule = (url?.port && at(`${host}:${url.port}`, attempt)) || at(host, attempt);
        if (rule) return rule;
      }
      const dotted = `.${whole}`;
      return wildHosts.find(
        ([test, entry]) =>
          (test.test(dotted) || test.test(`${dotted}:${url?.port}`)) && fits(entry, attempt),
      )?.[1].rule;
    },
    findKey(attempt) {
      const { sink, key = '' } = attempt;
      const name = `${sink} ${key}`;
      if (known.has(name)) return known.get(name);
      const rule = keys.find(
        ([test, { sinks }]) => test.test(key) && (!sinks || sinks.includes(sink)),
      )?.[1];
      if (known.size > REMEMBERED_KEYS) known.clear();
      known.set(name, rule);
      return rule;
    },
  };
};
