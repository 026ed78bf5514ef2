import { defineServices } from './define.ts';

export const matomo = defineServices({
  matomo: {
    name: 'Matomo',
    owner: 'InnoCraft Ltd',
    purpose: 'analytics',
    privacy: 'https://matomo.org/privacy-policy/',
    hosts: ['matomo.cloud'],
    keys: ['_pk_*', 'mtm_*'],
    see: 'https://matomo.org/faq/general/faq_146/',
  },
  piwik: {
    name: 'Piwik PRO',
    owner: 'Piwik PRO SA',
    purpose: 'analytics',
    privacy: 'https://piwik.pro/privacy-policy/',
    hosts: ['piwik.pro'],
    keys: ['ppms_*', 'stg_*'],
    see: 'npm:@piwikpro/tracking-base-library',
  },
});
