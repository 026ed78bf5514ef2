import { defineServices } from './define.ts';

export const trafficCounters = defineServices({
  cloudflareinsights: {
    name: 'Cloudflare Web Analytics',
    owner: 'Cloudflare, Inc.',
    purpose: 'analytics',
    privacy: 'https://www.cloudflare.com/privacypolicy/',
    hosts: ['cloudflareinsights.com'],
    see: 'https://developers.cloudflare.com/web-analytics/',
  },
  'vercel-insights': {
    name: 'Vercel Analytics and Speed Insights',
    owner: 'Vercel Inc.',
    purpose: 'analytics',
    privacy: 'https://vercel.com/legal/privacy-policy',
    hosts: [
      'vercel-insights.com',
      'vercel-scripts.com',
      '/_vercel/insights',
      '/_vercel/speed-insights',
    ],
    see: 'npm:@vercel/analytics',
  },
  '51la': {
    name: '51.LA',
    owner: '51.LA',
    purpose: 'analytics',
    privacy: 'https://www.51.la/agreement/user-privacy',
    hosts: ['51.la'],
    keys: ['__51*', '__vtins*'],
    see: 'https://v6.51.la/',
  },
  busuanzi: {
    name: 'Busuanzi',
    owner: 'Busuanzi',
    purpose: 'analytics',
    privacy: 'https://busuanzi.ibruce.info/',
    hosts: ['busuanzi.ibruce.info'],
    see: 'npm:busuanzi.pure.js',
  },
  counterapi: {
    name: 'CounterAPI',
    owner: 'CounterAPI',
    purpose: 'analytics',
    privacy: 'https://counterapi.dev/',
    hosts: ['counterapi.dev'],
    see: 'npm:counterapi',
  },
});
