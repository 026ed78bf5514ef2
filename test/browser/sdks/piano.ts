import { defineSdk } from './define.ts';

/** Beacon, cookies. */
export const piano = defineSdk({
  package: 'piano-analytics-js',
  use: `
    const piano = window.pa ?? sdk.pianoAnalytics;
    piano.setConfigurations({ site: 123456, collectDomain: 'https://logs1412.xiti.com' });
    piano.sendEvent('page.display', { page: 'shop' });
    piano.sendEvent('click.action', { click: 'order' });
  `,
  hosts: ['logs1412.xiti.com'],
  disk: ['cookie _pcid', 'cookie _pctx', 'cookie pa_privacy'],
  trials: ['cookie _cookie_test'],
});
