import { defineSdk } from './define.ts';

/** The vendor's snippet: a script from the vendor's host. */
export const metaPixel = defineSdk({
  package: 'react-facebook-pixel',
  use: `
    const pixel = sdk.default.default ?? sdk.default;
    pixel.init('123456789012345', { em: 'visitor@shop.example' });
    pixel.pageView();
    pixel.track('Purchase', {});
  `,
  hosts: ['connect.facebook.net'],
  disk: [],
});
