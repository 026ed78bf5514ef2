import { defineSdk } from './define.ts';

/** fetch, scripts, cookies, local and session storage. */
export const posthog = defineSdk({
  package: 'posthog-js',
  use: `
    sdk.default.init('phc_abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG', { api_host: 'https://us.i.posthog.com' });
    sdk.default.identify('visitor');
    sdk.default.capture('order');
  `,
  hosts: ['us-assets.i.posthog.com', 'us.i.posthog.com'],
  disk: ['cookie ph_*', 'local ph_*', 'session ph_*'],
  trials: ['cookie dmn_chk_*', 'local __mplssupport__', 'local test', 'session __support__'],
});
