import { escaped } from '../base/escape.ts';
import type { Config } from '../config/types.ts';
import { lockHosts } from './hosts.ts';
import { policyFor } from './policy.ts';
import { lockScript } from './script.ts';
import { lockData } from './script-data.ts';
import type { LockConfig } from './types.ts';

/** A tag in the head; an attribute without a value is `true`. */
export interface HeadTag {
  tag: 'script' | 'meta';
  attrs: Record<string, string | true>;
  children?: string;
}

const metaOf = (policy: string, more: Record<string, true> = {}): HeadTag => ({
  tag: 'meta',
  attrs: { 'http-equiv': 'Content-Security-Policy', content: policy, ...more },
});

/**
 * The lock for a page's head: an inline script and the static policy right behind it; then the site's
 * own stricter policy, which stays whatever the visitor says.
 */
export const lockTags = (config: Config, lock: LockConfig): HeadTag[] => {
  const hosts = lockHosts(config, lock);
  const data = Object.entries(lockData(config, hosts)).map(([name, value]) => [
    `data-${name}`,
    value,
  ]);
  return [
    {
      tag: 'script',
      // Optimisers of scripts know this attribute: it must run where it stands.
      attrs: { 'data-cfasync': 'false', ...Object.fromEntries(data) },
      children: lockScript,
    },
    metaOf(policyFor(hosts.before), { 'data-lock': true }),
    ...(lock.policy ? [metaOf(lock.policy)] : []),
  ];
};

const attribute = ([name, value]: readonly [string, string | true]): string =>
  value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`;

/** Tags as markup. */
export const markupOf = (tags: readonly HeadTag[]): string =>
  tags
    .map(({ tag, attrs, children }) => {
      const open = `<${tag}${Object.entries(attrs).map(attribute).join('')}>`;
      return tag === 'script' ? `${open}${children ?? ''}</script>` : open;
    })
    .join('\n');

/** The lock as markup. */
export const lockSnippet = (config: Config, lock: LockConfig): string =>
  markupOf(lockTags(config, lock));
