import type { Config } from '../config/types.ts';
import { lockHosts } from './hosts.ts';
import { policyFor } from './policy.ts';
import { groupForm, recordForm, wholeForm } from './script-data.ts';
import type { LockConfig } from './types.ts';

const map = (from: string, to: string, otherwise: string, pattern: string, value: string): string =>
  [
    `map ${from} ${to} {`,
    `  default ${otherwise};`,
    `  "~^${pattern}" ${JSON.stringify(value)};`,
    '}',
  ].join('\n');

/**
 * The lock as rules for nginx, which decides on the consent cookie and the signals of a request. It
 * does not know the age of an answer; the cookie itself ends in time.
 * @see https://nginx.org/en/docs/http/ngx_http_map_module.html
 */
export const nginxRules = (config: Config, lock: LockConfig): string => {
  const { before, groups } = lockHosts(config, lock);
  const cookie = `$cookie_${config.cookie.name}`;
  const record = recordForm(config);
  /** Without the record where a signal is on that was not in view. */
  const inView = (header: string, signal: string, from: string, to: string): string =>
    map(`"$http_${header} ${from}"`, to, from, `1 (?!1:[^:]*:[^:]*:[.a-z]*[.]${signal})`, '');
  const parts: string[] = [];
  let seen = cookie;
  for (const [signal, header] of [
    ['gpc', 'sec_gpc'],
    ['dnt', 'dnt'],
  ] as const) {
    if (!config.signals[signal]) continue;
    const next = `$tacet_${signal}`;
    parts.push(inView(header, signal, seen, next));
    seen = next;
  }
  const granted = groups.map((group, at) => {
    const name = `$tacet_${at + 1}`;
    parts.push(map(seen, name, '""', record + groupForm(config, group), group.sources.join(' ')));
    return name;
  });
  const policy = policyFor([...before, ...granted]);
  parts.push(map(seen, '$tacet_lock', JSON.stringify(policy), record + wholeForm(config), ''));
  return [
    '# In http { … }: what the visitor has granted.',
    ...parts,
    '',
    '# Where pages are served. A header without a value is not sent.',
    'add_header Content-Security-Policy $tacet_lock always;',
    ...(lock.policy
      ? [`add_header Content-Security-Policy ${JSON.stringify(lock.policy)} always;`]
      : []),
    'add_header Vary "Cookie, Sec-GPC, DNT" always;',
    'add_header Cache-Control "private, no-cache" always;',
    '# A page that the browser has already may have another policy.',
    'etag off;',
    'if_modified_since off;',
  ].join('\n');
};
