import { defineServices } from './define.ts';

export const baidu = defineServices({
  'baidu-tongji': {
    name: 'Baidu Tongji',
    owner: 'Baidu, Inc.',
    purpose: 'analytics',
    privacy: 'https://tongji.baidu.com/web5/image/protocol.html',
    hosts: ['hm.baidu.com', 'hmcdn.baidu.com'],
    keys: ['Hm_*', 'HMACCOUNT*', 'HMF_*'],
    see: 'https://tongji.baidu.com/holmes/Analytics/',
  },
  'baidu-union': {
    name: 'Baidu Union',
    owner: 'Baidu, Inc.',
    purpose: 'marketing',
    privacy: 'https://privacy.baidu.com/policy',
    hosts: ['pos.baidu.com', 'cpro.baidu.com', 'fclog.baidu.com'],
    see: 'https://union.baidu.com/',
  },
});
