import type { ConsentConfig } from '../../../src/config/types.ts';

/** Hosts of purposes, of a service, and of a purpose that nobody is asked for. */
export const aConfig: ConsentConfig = {
  policy: '2026-11',
  allow: ['cdn.example'],
  rules: [
    { match: 'stats.example', purpose: 'analytics' },
    { match: 'heat.example', purpose: 'analytics', service: 'hotjar' },
    { match: 'ads.example', purpose: 'marketing' },
    { match: 'odd.example', purpose: 'nobody-asks' },
  ],
};
