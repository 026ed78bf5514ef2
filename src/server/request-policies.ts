import { parseCookie } from 'cookie';
import { normalize } from '../config/normalize.ts';
import type { ConsentConfig } from '../config/types.ts';
import { lockHosts } from '../lock/hosts.ts';
import { readLock } from '../lock/read.ts';
import { policyForVisitor } from '../lock/visitor-policy.ts';
import type { ReadHeader } from './page-request.ts';

/** The policies of a configuration, for a visitor as the request tells. */
export interface Policies {
  /** The lock; `undefined` for a visitor who has agreed to everything. */
  lock(read: ReadHeader): string | undefined;
  /** The site's own policy, which is in force always. */
  own: string | undefined;
}

/**
 * Reads the record and the signals in a request's headers.
 * @see https://w3c.github.io/gpc/#the-sec-gpc-header-field-for-http-requests
 * @see https://www.w3.org/TR/tracking-dnt/#dnt-header-field
 */
export const createPolicies = (input: ConsentConfig): Policies => {
  const config = normalize(input);
  const lock = readLock(input);
  const hosts = lockHosts(config, lock);
  return {
    own: lock.policy,
    lock: read =>
      policyForVisitor(config, hosts, {
        record: parseCookie(read('cookie') ?? '')[config.cookie.name],
        signals: { gpc: read('sec-gpc') === '1', dnt: read('dnt')?.[0] === '1' },
        now: Math.floor(Date.now() / 1000),
      }),
  };
};
