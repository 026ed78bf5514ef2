import { defineSdk } from './define.ts';

/** Images and XHR, cookies, items of storage that are set as properties. */
export const atatus = defineSdk({
  package: 'atatus-js',
  use: `
    sdk.default.config('0123456789abcdef0123456789abcdef').install();
    sdk.default.setUser('visitor', 'visitor@shop.example');
    sdk.default.notify(new Error('order'));
  `,
  hosts: ['bm-rx.atatus.com'],
  disk: ['cookie RUM_EPISODES', 'cookie atatus-sid', 'local atatus-user'],
  trials: ['cookie atatus-aid'],
});
