import { defineSdk } from './define.ts';

/** XHR and beacon to the site itself, cookies. */
export const ahoy = defineSdk({
  package: 'ahoy.js',
  use: `
    sdk.default.track('order');
    sdk.default.trackView();
  `,
  hosts: ['itself'],
  disk: ['cookie ahoy_visit', 'cookie ahoy_visitor'],
  trials: ['cookie ahoy_track'],
  rules: [{ match: '/ahoy', purpose: 'analytics' }],
  leaks: { why: 'it is the site itself that is told', hosts: ['itself'] },
});
