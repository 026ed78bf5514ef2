import { defineSdk } from './define.ts';

/** fetch; a worker and session storage for recordings. */
export const sentry = defineSdk({
  package: '@sentry/browser',
  use: `
    sdk.init({
      dsn: 'https://0123456789abcdef0123456789abcdef@o123.ingest.sentry.io/456',
      integrations: [sdk.browserTracingIntegration(), sdk.replayIntegration()],
      tracesSampleRate: 1,
      replaysSessionSampleRate: 1,
    });
    sdk.setUser({ id: 'visitor' });
    sdk.captureMessage('order');
  `,
  hosts: ['o123.ingest.sentry.io'],
  disk: ['session sentryReplaySession'],
});
