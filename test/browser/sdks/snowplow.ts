import { defineSdk } from './define.ts';

/** fetch to a host that no list knows, cookies, local storage. */
export const snowplow = defineSdk({
  package: '@snowplow/browser-tracker',
  use: `
    sdk.newTracker('sp', 'https://collector.shop-host.net', { appId: 'shop', contexts: { session: true } });
    sdk.setUserId('visitor');
    sdk.trackPageView();
    sdk.trackStructEvent({ category: 'shop', action: 'order' });
  `,
  hosts: ['collector.shop-host.net'],
  disk: ['cookie _sp_id.*', 'cookie _sp_ses.*', 'local snowplowOutQueue_sp'],
  trials: ['cookie _sp_root_domain_test_*'],
});
