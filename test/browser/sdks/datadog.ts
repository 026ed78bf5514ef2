import { defineSdk } from './define.ts';

/** fetch with keepalive when the page goes, trial cookies. */
export const datadog = defineSdk({
  package: '@datadog/browser-rum',
  use: `
    sdk.datadogRum.init({
      applicationId: '11111111-2222-4333-8444-555555555555',
      clientToken: 'pub0123456789abcdef0123456789abcdef',
      site: 'datadoghq.com',
      sessionSampleRate: 100,
    });
    sdk.datadogRum.setUser({ id: 'visitor' });
    sdk.datadogRum.addAction('order');
  `,
  hosts: ['browser-intake-datadoghq.com'],
  disk: ['cookie _dd_s_v2', 'session _dd_tab_id'],
  trials: ['cookie dd_cookie_test_*'],
});
