import { defineSdk } from './define.ts';

/** IndexedDB, XHR. */
export const adjust = defineSdk({
  package: '@adjustcom/adjust-web-sdk',
  use: `
    sdk.default.initSdk({ appToken: 'abcdefghijkl', environment: 'production' });
    sdk.default.trackEvent({ eventToken: 'abcdef' });
  `,
  hosts: ['app.adjust.com'],
  disk: ['indexeddb adjust-sdk', 'local adjust-sdk.p'],
  trials: ['local * GMT*'],
});
