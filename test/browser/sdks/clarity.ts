import { defineSdk } from './define.ts';

/** XHR in batches, cookies, session storage. */
export const clarity = defineSdk({
  package: 'clarity-js',
  use: `
    sdk.clarity.start({ projectId: 'abcdefghij', upload: 'https://www.clarity.ms/collect', track: true, content: true });
    sdk.clarity.identify('visitor');
    sdk.clarity.event('order', '1');
  `,
  hosts: ['www.clarity.ms'],
  disk: ['cookie _clck', 'cookie _clsk', 'session _cltk'],
});
