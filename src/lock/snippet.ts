import type { Config } from '../config/types.ts';
import { lockData } from './data.ts';
import { lockHosts } from './hosts.ts';
import { policyFor } from './policy.ts';
import { lockScript } from './script.ts';
import type { LockConfig } from './types.ts';

const attribute = ([name, value]: readonly [string, string]): string =>
  ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;

const metaOf = (policy: string, extra: string): string =>
  `<meta http-equiv="Content-Security-Policy"${attribute(['content', policy])}${extra}>`;

/**
 * The lock for a page's head: an inline script and the static policy right behind it; then the site's
 * own stricter policy, which stays whatever the visitor says.
 */
export const lockSnippet = (config: Config, lock: LockConfig): string => {
  const hosts = lockHosts(config, lock);
  const data = Object.entries(lockData(config, hosts)).map(
    ([name, value]) => [`data-${name}`, value] as const,
  );
  // Optimisers of scripts know this attribute: it must run where it stands.
  const script = `<script data-cfasync="false"${data.map(attribute).join('')}>${lockScript}</script>`;
  const { policy } = lock;
  return [
    script,
    metaOf(policyFor(hosts.before), ' data-lock'),
    ...(policy ? [metaOf(policy, '')] : []),
  ].join('\n');
};
