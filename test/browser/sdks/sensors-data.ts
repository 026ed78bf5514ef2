import { defineSdk } from './define.ts';

/** Images, cookies. */
export const sensorsData = defineSdk({
  package: 'sa-sdk-javascript',
  use: `
    sdk.default.init({
      server_url: 'https://shop.datasink.sensorsdata.cn/sa?project=default&token=abc',
      send_type: 'image',
      is_track_single_page: true,
    });
    sdk.default.quick('autoTrack');
    sdk.default.track('order');
  `,
  hosts: ['shop.datasink.sensorsdata.cn'],
  disk: ['cookie sajssdk_2015_cross_new_user', 'cookie sensorsdata2015jssdkcross'],
  trials: [
    'cookie sajssdk_2015_cookie_access_test',
    'cookie sensorsdata_domain_test',
    'local __local_store_support__',
    'session __session_storage_support__',
  ],
});
