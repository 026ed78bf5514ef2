import { defineSdk } from './define.ts';

/** Scripts with a callback (JSONP). */
export const branch = defineSdk({
  package: 'branch-sdk',
  use: `
    sdk.default.init('key_live_abcdefghijklmnopqrstuvwxyz012345');
    sdk.default.setIdentity('visitor');
    sdk.default.logEvent('PURCHASE', {});
  `,
  hosts: ['app.link'],
  disk: [],
  trials: ['session test'],
});
