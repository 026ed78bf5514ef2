import { defineSdk } from './define.ts';

/** XHR to a host that no list knows. */
export const ackee = defineSdk({
  package: 'ackee-tracker',
  use: `
    const tracker = sdk.create('https://ackee.shop-host.net', { ignoreLocalhost: false });
    tracker.record('11111111-2222-4333-8444-555555555555');
    tracker.action('11111111-2222-4333-8444-555555555555', { key: 'order', value: 1 });
  `,
  hosts: ['ackee.shop-host.net'],
  disk: [],
  answers: {
    'ackee.shop-host.net/api': {
      body: '{"data":{"createRecord":{"payload":{"id":"1"}},"createAction":{"payload":{"id":"1"}}}}',
    },
  },
  leaks: {
    why: 'its host is unlisted, and JSON to /api is what shops send, too',
    hosts: ['ackee.shop-host.net'],
  },
});
