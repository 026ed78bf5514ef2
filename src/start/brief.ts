import type { Config } from '../config/types.ts';
import { formatRecord } from '../consent/record.ts';
import type { Signals } from '../consent/types.ts';
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
  /** The record's text. */
  record?: string | undefined;
}

/** What the page's workers have to know, as of now. */
export const briefOf = ({ realm, config, signals, own, store }: Page, { href }: URL): Brief => {
  const record = store.record();
  return {
    ...config,
    // What asks is no worker's business, and what reads is no data.
    ...{ ui: 0, integrations: 0 },
    rules: own.rules,
    signals,
    page: realm.location.href,
    file: href,
    record: record && formatRecord(record),
  };
};
