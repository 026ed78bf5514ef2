import { defineSdk } from './define.ts';

/** An event stream, XHR. */
export const launchdarkly = defineSdk({
  package: 'launchdarkly-js-client-sdk',
  use: `
    const client = sdk.initialize('0123456789abcdef01234567', { kind: 'user', key: 'visitor' }, { bootstrap: 'localStorage', streaming: true });
    client.track('order');
    client.flush();
  `,
  hosts: ['app.launchdarkly.com', 'clientstream.launchdarkly.com', 'events.launchdarkly.com'],
  disk: ['local ld:*'],
});
