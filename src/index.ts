import type { Consent } from './api.ts';
import type { ConsentConfig } from './config/types.ts';
import { start as startIn } from './start.ts';
import { mountBundled } from './ui/mount-bundled.ts';
import { workerFile } from './worker-file.ts';

export type { Consent, ConsentEvents } from './api.ts';
export type { ConsentConfig } from './config/types.ts';
export type { Answer, ConsentRecord, PurposeInfo, Signals } from './consent/types.ts';
export type { LedgerEntry } from './gate/ledger.ts';
export type { Rule, Sink } from './policy/types.ts';

/** Starts from a bundle. Holds nothing that ran before: the script tag in the head is earlier. */
export const start = (config?: ConsentConfig): Consent => {
  if (config) (window as Window & { consentConfig?: unknown }).consentConfig = config;
  const tag = {
    src: document.baseURI,
    nonce: undefined,
    worker: workerFile(),
    data: {},
    textOf: () => undefined,
  };
  return startIn(window, tag, mountBundled);
};
