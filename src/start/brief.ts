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
  /** Host of the page. */
  host: string;
  /** Address of `consent-worker.js`. */
  file: string;
  /** Without its id: the page's list of resources shows what a worker starts with. */
  record: Partial<ConsentRecord>;
}

/** What the page's workers have to know, as of now. */
export const briefOf = ({ realm, config, signals, own, store }: Page, { href }: URL): object => ({
  ...config,
  // What reads is no data.
  integrations: undefined,
  rules: own.rules,
  signals,
  host: realm.location.host,
  file: href,
  record: { ...store.record(), id: undefined },
});
