import { defineSdk } from './define.ts';

/** XHR, IndexedDB, local and session storage. */
export const mixpanel = defineSdk({
  package: 'mixpanel-browser',
  use: `
    sdk.default.init('0123456789abcdef0123456789abcdef', { track_pageview: true, persistence: 'localStorage' });
    sdk.default.identify('visitor');
    sdk.default.track('order');
  `,
  hosts: ['api-js.mixpanel.com'],
  disk: [
    'indexeddb mixpanelBrowserDb',
    'indexeddb mixpanelFlagsDb',
    'local __mpq_*',
    'local mp_*',
    'session mp_*',
  ],
  trials: ['local __mplss_*', 'session __mplss_*'],
});
