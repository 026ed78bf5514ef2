import { defineServices } from './define.ts';

export const tiktok = defineServices({
  tiktok: {
    name: 'TikTok Pixel',
    owner: 'TikTok Pte. Ltd.',
    purpose: 'marketing',
    privacy: 'https://www.tiktok.com/legal/privacy-policy',
    hosts: ['analytics.tiktok.com', 'tiktok.com/embed'],
    keys: ['_ttp', '_tt_*', 'ttcsid*'],
    see: 'https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel',
  },
});
