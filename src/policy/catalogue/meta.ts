import { defineServices } from './define.ts';

export const meta = defineServices({
  'meta-pixel': {
    name: 'Meta Pixel',
    owner: 'Meta Platforms, Inc.',
    purpose: 'marketing',
    privacy: 'https://www.facebook.com/privacy/policy/',
    hosts: ['connect.facebook.net', 'facebook.com/tr', 'facebook.com/plugins'],
    keys: ['_fbp', '_fbc', 'lastExternalReferrer*'],
    see: 'https://developers.facebook.com/docs/meta-pixel',
  },
});
