import { defineSdk } from './define.ts';

/** fetch, nothing else. */
export const aptabase = defineSdk({
  package: '@aptabase/web',
  use: `
    sdk.init('A-US-0123456789');
    sdk.trackEvent('order');
  `,
  hosts: ['us.aptabase.com'],
  disk: [],
});
