/** Vendors of China. */
export const china = {
  'sensors-data': {
    package: 'sa-sdk-javascript@1.27.11',
    use: `sdk.default.init({ server_url: 'https://shop.datasink.sensorsdata.cn/sa?project=default&token=abc', send_type: 'image' }); sdk.default.quick('autoTrack'); sdk.default.track('order');`,
  },
  aegis: {
    package: 'aegis-web-sdk@1.41.14',
    use: `const client = new sdk.default({ id: 'abcdefghijklmnop', uin: 'visitor', reportApiSpeed: true, reportAssetSpeed: true, spa: true }); client.report('order');`,
  },
  'arms-rum': {
    package: '@arms/rum-browser@0.0.37',
    with: ['@babel/runtime@7.29.15'],
    use: `const client = sdk.default.default ?? sdk.default; client.init({ pid: 'abc@def', endpoint: 'https://abc-default-cn.rum.aliyuncs.com' }); client.sendEvent?.({ event_type: 'custom', type: 'order', name: 'order' });`,
  },
  'arms-legacy': {
    package: '@arms/js-sdk@1.8.35',
    use: `const Client = sdk.default.default ?? sdk.default; const client = Client.singleton({ pid: 'abc@def', behavior: true }); client.sum('order');`,
  },
  'arms-retcode': {
    package: 'alife-logger@1.8.30',
    use: `const Client = sdk.default.default ?? sdk.default; const client = Client.singleton({ pid: 'abc@def', imgUrl: 'https://arms-retcode.aliyuncs.com/r.png?' }); client.sum('order');`,
  },
  sls: {
    package: '@aliyun-sls/web-track-browser@0.3.9',
    use: `const client = new sdk.default({ host: 'cn-hangzhou.log.aliyuncs.com', project: 'shop', logstore: 'web', time: 1, count: 1 }); client.send({ event: 'order' });`,
  },
  datarangers: {
    package: '@datarangers/sdk-javascript@0.1.6',
    use: `const client = sdk.default.default ?? sdk.default; client.init({ app_id: 123456, channel: 'cn', log: false, autotrack: true }); client.config({ user_unique_id: 'visitor' }); client.start(); client.event('order', {});`,
  },
  fundebug: {
    package: 'fundebug-javascript@2.8.8',
    use: `sdk.default.init({ apikey: 'abcdef' }); sdk.default.notify('order', 'order');`,
  },
};
