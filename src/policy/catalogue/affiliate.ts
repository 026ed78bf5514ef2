import { defineServices } from './define.ts';

export const affiliate = defineServices({
  awin: {
    name: 'Awin',
    owner: 'AWIN AG',
    purpose: 'marketing',
    privacy: 'https://www.awin.com/gb/privacy',
    hosts: ['dwin1.com', 'awin1.com'],
    keys: ['_aw_*'],
    see: 'https://wiki.awin.com/',
  },
  cj: {
    name: 'CJ Affiliate',
    owner: 'Publicis Groupe',
    purpose: 'marketing',
    privacy: 'https://www.cj.com/legal/privacy',
    hosts: ['emjcd.com'],
    see: 'npm:third-party-web',
  },
  impact: {
    name: 'impact.com',
    owner: 'Impact Tech, Inc.',
    purpose: 'marketing',
    privacy: 'https://impact.com/privacy-policy/',
    hosts: ['ojrq.net'],
    keys: ['IR_*'],
    see: 'npm:third-party-web',
  },
});
