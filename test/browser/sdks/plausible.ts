import { defineSdk } from './define.ts';

/** fetch with keepalive. */
export const plausible = defineSdk({
  package: '@plausible-analytics/tracker',
  use: `
    sdk.init({ domain: 'shop.example' });
    sdk.track('order', {});
  `,
  hosts: ['plausible.io'],
  disk: [],
});
