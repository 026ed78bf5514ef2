import { defineServices } from './define.ts';

export const bytedance = defineServices({
  volcengine: {
    name: 'Volcengine DataFinder',
    owner: 'ByteDance',
    purpose: 'analytics',
    privacy: 'https://www.volcengine.com/docs/6256/64902',
    hosts: ['snssdk.com', 'volccdn.com', 'volceapplog.com', 'ctobsnssdk.com', 'applogcdn.com'],
    keys: ['__tea_*', '_tea_*', '__bav_*', '__rangers_*', '_applog*', '__applog_*', 'SLARDAR*'],
    see: 'npm:@datarangers/sdk-javascript',
  },
});
