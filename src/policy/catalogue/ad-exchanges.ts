import { defineServices } from './define.ts';

export const adExchanges = defineServices({
  'amazon-adsystem': {
    name: 'Amazon Ads',
    owner: 'Amazon.com, Inc.',
    purpose: 'marketing',
    privacy: 'https://www.amazon.com/privacy',
    hosts: ['amazon-adsystem.com'],
    see: 'https://advertising.amazon.com/',
  },
  criteo: {
    name: 'Criteo',
    owner: 'Criteo SA',
    purpose: 'marketing',
    privacy: 'https://www.criteo.com/privacy/',
    hosts: ['criteo.com', 'criteo.net'],
    keys: ['cto_*'],
    see: 'https://guides.criteotilt.com/onetag/',
  },
  taboola: {
    name: 'Taboola',
    owner: 'Taboola, Inc.',
    purpose: 'marketing',
    privacy: 'https://www.taboola.com/policies/privacy-policy',
    hosts: ['taboola.com'],
    see: 'https://pubhelp.taboola.com/',
  },
  outbrain: {
    name: 'Outbrain',
    owner: 'Outbrain Inc.',
    purpose: 'marketing',
    privacy: 'https://www.outbrain.com/privacy/',
    hosts: ['outbrain.com', 'zemanta.com'],
    see: 'https://www.outbrain.com/help/',
  },
  adsrvr: {
    name: 'The Trade Desk',
    owner: 'The Trade Desk, Inc.',
    purpose: 'marketing',
    privacy: 'https://www.thetradedesk.com/general/privacy',
    hosts: ['adsrvr.org'],
    see: 'https://partner.thetradedesk.com/',
  },
  adform: {
    name: 'Adform',
    owner: 'Adform A/S',
    purpose: 'marketing',
    privacy: 'https://site.adform.com/privacy-center/',
    hosts: ['adform.net'],
    see: 'npm:third-party-web',
  },
});
