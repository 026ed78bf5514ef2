import type { Config } from '../config/types.ts';
import type { ConsentRecord, Signals } from '../consent/types.ts';
import type { Page } from '../page.ts';
import type { Rule } from '../policy/types.ts';

/** All that a worker has to know, fit for JSON. */
export interface Brief
  extends Pick<
    Config,
    'firstParty' | 'unknown' | 'shapes' | 'catalogue' | 'report' | 'purposes' | 'policy' | 'queue'
  > {
  /** The site's own rules, and one for our own files. */
  rules: readonly Rule[];
  cookie: { days: number };
  signals: Signals;
  /** Address of the page. */
  page: string;
  /** Address of `consent-worker.js`. */
  file: string;
  record?: ConsentRecord | undefined;
}

/** What the page's workers have to know, as of now. */
export const briefOf = (
  { realm, config, signals, own, store }: Page,
  { href }: URL,
): Brief & { integrations: undefined } => ({
  ...config,
  // What reads is no data.
  integrations: undefined,
  rules: own.rules,
  signals,
  page: realm.location.href,
  file: href,
  record: store.record(),
});
