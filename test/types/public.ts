// Compiled by `npm run lint`, never run: what the package's types promise to those who import it.
import type { Answer, Consent, ConsentConfig, ConsentRecord } from '../../src/index.ts';

const config: ConsentConfig = {
  unknown: 'hold',
  rules: [{ match: 'stats.example', purpose: 'analytics', keys: ['_st*'] }],
};
window.consentConfig = config;
// @ts-expect-error no such setting
window.consentConfig = { unknown: 'everything' };
// @ts-expect-error the face stays where it is
window.consent = {} as Consent;

const { consent } = window;
export const all = {
  granted: consent.granted('analytics') satisfies boolean,
  answer: consent.answers.analytics satisfies Answer | undefined,
  when: consent.when('analytics') satisfies Promise<void>,
  off: consent.on('held', entry => entry.sink) satisfies () => void,
  sent: consent.beacon('/b', 'x', { purpose: 'analytics' }) satisfies boolean,
  record: consent.record satisfies ConsentRecord | null,
  out: consent.email.optOut() satisfies Promise<void>,
};
