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
  rakuten: {
    name: 'Rakuten Advertising',
    owner: 'Rakuten Group, Inc.',
    purpose: 'marketing',
    privacy: 'https://go.rakutenadvertising.com/hubfs/Website-Privacy-Policy-English.pdf',
    hosts: ['rmtag.com'],
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
  shareasale: {
    name: 'ShareASale',
    owner: 'AWIN AG',
    purpose: 'marketing',
    privacy: 'https://www.shareasale.com/PrivacyPolicy.pdf',
    hosts: ['shareasale.com'],
    see: 'https://www.shareasale.com/',
  },
});
