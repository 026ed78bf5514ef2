import { defineSdk } from './define.ts';

/** XHR. */
export const bugsnag = defineSdk({
  package: '@bugsnag/js',
  use: `
    sdk.default.start({ apiKey: '0123456789abcdef0123456789abcdef' });
    sdk.default.notify(new Error('order'));
  `,
  hosts: ['notify.bugsnag.com', 'sessions.bugsnag.com'],
  disk: ['local bugsnag-anonymous-id'],
});
