import type { Config } from '../config/types.ts';
import { lockHosts } from './hosts.ts';
import { policyFor } from './policy.ts';
import { cookieForm, groupForm, recordForm, wholeForm } from './script-data.ts';
import type { LockConfig } from './types.ts';

/** A map of nginx: values by the text or, with `~` in front, by the expression that fits. */
const map = (
  from: string,
  to: string,
  otherwise: string,
  values: Readonly<Record<string, string>>,
): string =>
  [
    `map ${from} ${to} {`,
    `  default ${otherwise};`,
    ...Object.entries(values).map(
      // Quotes, but no escapes: expressions have their own.
      ([text, value]) => `  "${text}" ${JSON.stringify(value)};`,
    ),
    '}',
  ].join('\n');

/** A signal's header and the values that mean yes, and its name in a record that was made in view of it. */
const SIGNALS = [
  { signal: 'gpc', header: 'sec_gpc', yes: '1', inView: '[.]gpc(?:[.]dnt)?' },
  { signal: 'dnt', header: 'dnt', yes: '1[^ ]*', inView: '(?:[.]gpc)?[.]dnt' },
] as const;

/**
 * The lock as rules for nginx, which decides on the cookies and the signals of a request. It does not
 * know the age of an answer; the cookie itself ends in time.
 * @see https://nginx.org/en/docs/http/ngx_http_map_module.html
 */
export const nginxRules = (config: Config, lock: LockConfig): string => {
  const { before, groups } = lockHosts(config, lock);
  const cookies = cookieForm(config);
  const parts: string[] = [];
  let seen = '$http_cookie';
  for (const { signal, header, yes, inView } of SIGNALS) {
    if (!config.signals[signal]) continue;
    const next = `$tacet_${signal}`;
    // Nothing is seen where the signal is on and was not in view.
    const unseen = `${yes} (?!${cookies}1:[^:;]*:[^:;]*:[a-z]*${inView}:)`;
    parts.push(map(`"$http_${header} ${seen}"`, next, seen, { [`~^${unseen}`]: '' }));
    seen = next;
  }
  // What was granted and denied, of a record that is one: captures time, signals, nothing, and that.
  const said = '$tacet_said';
  const record = `~^${cookies}${recordForm(config)}([^;]*)`;
  parts.push(map(seen, said, '""', { [record]: '$4' }));
  const granted = groups.map((group, at) => {
    const name = `$tacet_${at + 1}`;
    const form = `~^${groupForm(config, group)}`;
    parts.push(map(said, name, '""', { [form]: group.sources.join(' ') }));
    return name;
  });
  const policy = policyFor([...before, ...granted]);
  parts.push(
    map(said, '$tacet_lock', JSON.stringify(policy), { [`~^${wholeForm(config)}`]: '' }),
    map('$tacet_lock', '$tacet_locked', 'lock', { '': '' }),
    map('$request_method', '$tacet_form', 'post', { GET: '', HEAD: '' }),
  );
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
    '# For consent.js: that the page is locked, and that it answers a form.',
    'add_header Server-Timing $tacet_locked always;',
    'add_header Server-Timing $tacet_form always;',
    '# A page that the browser has already may have another policy.',
    'etag off;',
    'if_modified_since off;',
    '# What a browser asks for ahead may be shown after another answer; it asks again.',
    'if ($http_sec_purpose ~ prefetch) { return 503; }',
    '# In front of an application also, beside its other proxy_set_header:',
    '# proxy_set_header If-None-Match "";',
    '# proxy_set_header If-Modified-Since "";',
  ].join('\n');
};
