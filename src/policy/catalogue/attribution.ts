import { defineServices } from './define.ts';

export const attribution = defineServices({
  appsflyer: {
    name: 'AppsFlyer',
    owner: 'AppsFlyer Ltd.',
    purpose: 'marketing',
    privacy: 'https://www.appsflyer.com/legal/privacy-policy/',
    hosts: ['appsflyer.com', 'appsflyersdk.com'],
    keys: ['AF_*', 'afUserId'],
    see: 'https://dev.appsflyer.com/hc/docs/pba-web-sdk',
  },
  branch: {
    name: 'Branch',
    owner: 'Branch Metrics, Inc.',
    purpose: 'marketing',
    privacy: 'https://legal.branch.io/',
    hosts: ['branch.io', 'app.link', 'bnc.lt'],
    keys: ['branch_*', '_branch_*', 'BRANCH_*'],
    see: 'npm:branch-sdk',
  },
  adjust: {
    name: 'Adjust',
    owner: 'Adjust GmbH',
    purpose: 'marketing',
    privacy: 'https://www.adjust.com/terms/privacy-policy/',
    hosts: ['adjust.com', 'adjust.world', 'adjust.net.in'],
    keys: ['adjust-sdk*', 'adjust_*'],
    see: 'npm:@adjustcom/adjust-web-sdk',
  },
  singular: {
    name: 'Singular',
    owner: 'Singular Labs, Inc.',
    purpose: 'marketing',
    privacy: 'https://www.singular.net/privacy-policy/',
    hosts: ['singular.net'],
    keys: ['singular_*', 'Singular*'],
    see: 'npm:singular-sdk',
  },
  dub: {
    name: 'Dub',
    owner: 'Dub Technologies, Inc.',
    purpose: 'marketing',
    privacy: 'https://dub.co/legal/privacy',
    hosts: ['dubcdn.com', 'api.dub.co'],
    keys: ['dub_*'],
    see: 'npm:@dub/analytics',
  },
});
