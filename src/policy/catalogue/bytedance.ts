import { defineServices } from './define.ts';

export const bytedance = defineServices({
  volcengine: {
    name: 'Volcengine DataFinder',
    owner: 'ByteDance',
    purpose: 'analytics',
    privacy: 'https://www.volcengine.com/docs/6256/64902',
    hosts: ['volceapplog.com', 'snssdk.com', 'volccdn.com', 'ctobsnssdk.com', 'applogcdn.com'],
    keys: ['__tea_*', '_tea_*', '*_applog*'],
    see: 'npm:@datarangers/sdk-javascript',
  },
});
