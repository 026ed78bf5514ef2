import { defineSdk } from './define.ts';
import { sentry } from './sentry.ts';

/** When it finds `fetch` wrapped by another script, it takes a pristine one from a hidden frame. */
export const sentryAfterOthers = defineSdk({
  ...sentry,
  before: 'const { fetch } = window; window.fetch = (...rest) => fetch(...rest);',
});
