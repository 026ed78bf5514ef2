import { defineSdk } from './define.ts';

/** XHR, local storage. */
export const countly = defineSdk({
  package: 'countly-sdk-web',
  use: `
    const Countly = sdk.default;
    Countly.init({ app_key: '0123456789abcdef0123456789abcdef', url: 'https://try.count.ly' });
    Countly.track_sessions();
    Countly.track_pageview();
    Countly.add_event({ key: 'order', count: 1 });
  `,
  hosts: ['try.count.ly'],
  disk: ['local */cly_*'],
  trials: ['local cly_testLocal'],
});
