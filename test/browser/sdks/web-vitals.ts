import { defineSdk } from './define.ts';

/** Beacons when the page is hidden. */
export const webVitals = defineSdk({
  package: 'web-vitals',
  use: `
    const send = metric => navigator.sendBeacon('https://vitals.shop-host.net/', JSON.stringify(metric));
    for (const measure of [sdk.onLCP, sdk.onTTFB, sdk.onFCP, sdk.onCLS, sdk.onINP]) measure(send);
  `,
  hosts: ['vitals.shop-host.net'],
  disk: [],
});
