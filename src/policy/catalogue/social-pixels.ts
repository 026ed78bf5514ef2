import { defineServices } from './define.ts';

export const socialPixels = defineServices({
  twitter: {
    name: 'X (Twitter) Ads and widgets',
    owner: 'X Corp.',
    purpose: 'marketing',
    privacy: 'https://x.com/privacy',
    hosts: ['analytics.twitter.com', 'ads-twitter.com', 'platform.twitter.com', 't.co'],
    keys: ['_twclid', '_twpid'],
    see: 'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
  },
  pinterest: {
    name: 'Pinterest Tag',
    owner: 'Pinterest, Inc.',
    purpose: 'marketing',
    privacy: 'https://policy.pinterest.com/privacy-policy',
    hosts: ['ct.pinterest.com', 'pinimg.com/ct', 'assets.pinterest.com'],
    keys: ['_pin_unauth', '_epik'],
    see: 'https://developers.pinterest.com/docs/conversions/conversions/',
  },
  snapchat: {
    name: 'Snap Pixel',
    owner: 'Snap Inc.',
    purpose: 'marketing',
    privacy: 'https://values.snap.com/privacy/privacy-policy',
    hosts: ['tr.snapchat.com', 'sc-static.net'],
    keys: ['_scid*', '_sctr'],
    see: 'https://businesshelp.snapchat.com/s/article/pixel-website-install',
  },
  reddit: {
    name: 'Reddit Pixel',
    owner: 'Reddit, Inc.',
    purpose: 'marketing',
    privacy: 'https://www.reddit.com/policies/privacy-policy',
    hosts: ['alb.reddit.com', 'redditstatic.com/ads'],
    keys: ['_rdt_*'],
    see: 'https://business.reddithelp.com/s/article/reddit-pixel',
  },
  vk: {
    name: 'VK Pixel',
    owner: 'VK',
    purpose: 'marketing',
    privacy: 'https://vk.com/privacy',
    hosts: ['vk.com/rtrg', 'vk.com/js', 'top-fwz1.mail.ru'],
    keys: ['tmr_*'],
    see: 'https://top.mail.ru/help/ru/',
  },
});
