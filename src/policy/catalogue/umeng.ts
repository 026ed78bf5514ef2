import { defineServices } from './define.ts';

export const umeng = defineServices({
  umeng: {
    name: 'Umeng+ and CNZZ',
    owner: 'Umeng (Alibaba Group)',
    purpose: 'analytics',
    privacy: 'https://www.umeng.com/policy',
    hosts: ['umeng.com', 'cnzz.com'],
    keys: ['CNZZDATA*', 'UM_*'],
    see: 'https://developer.umeng.com/docs/67963/detail/74517',
  },
});
