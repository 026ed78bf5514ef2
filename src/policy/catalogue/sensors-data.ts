import { defineServices } from './define.ts';

export const sensorsData = defineServices({
  sensorsdata: {
    name: 'Sensors Data',
    owner: 'Sensors Data Co., Ltd.',
    purpose: 'analytics',
    privacy: 'https://www.sensorsdata.cn/market/privacy_policy.html',
    hosts: ['sensorsdata.cn', 'sensorsdata.com'],
    keys: ['sensorsdata*', 'sajssdk*', 'sa_jssdk*', '*sawebjssdk*'],
    see: 'npm:sa-sdk-javascript',
  },
});
