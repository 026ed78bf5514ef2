import { defineServices } from './define.ts';

export const tencent = defineServices({
  'tencent-analytics': {
    name: 'Tencent Analytics (MTA)',
    owner: 'Tencent',
    purpose: 'analytics',
    privacy: 'https://privacy.qq.com',
    hosts: ['tajs.qq.com', 'pingtas.qq.com'],
    keys: ['pgv_*'],
    see: 'https://mta.qq.com/',
  },
  aegis: {
    name: 'Tencent Cloud RUM (Aegis)',
    owner: 'Tencent',
    purpose: 'analytics',
    privacy: 'https://privacy.qq.com',
    hosts: ['aegis.qq.com', 'tamaegis.com', 'rumt-zh.com', 'tam.cdn-go.cn'],
    keys: ['AEGIS_*', '__MONITOR_SESSION*'],
    globals: ['Aegis'],
    see: 'npm:aegis-web-sdk',
  },
  'tencent-beacon': {
    name: 'Tencent Beacon',
    owner: 'Tencent',
    purpose: 'analytics',
    privacy: 'https://privacy.qq.com',
    hosts: ['beacon.qq.com', 'trace.qq.com', 'btrace.qq.com', 'gdt.qq.com'],
    keys: ['BEACON_*', '__BEACON*'],
    see: 'npm:aegis-web-sdk',
  },
});
