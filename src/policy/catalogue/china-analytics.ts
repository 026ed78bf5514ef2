import { defineServices } from './define.ts';

export const chinaAnalytics = defineServices({
  '51la': {
    name: '51.LA',
    owner: '51.LA',
    purpose: 'analytics',
    privacy: 'https://www.51.la/agreement/user-privacy',
    hosts: ['51.la'],
    keys: ['__51*', '__vtins*'],
    see: 'https://v6.51.la/',
  },
  zhuge: {
    name: 'Zhuge IO',
    owner: 'Zhuge',
    purpose: 'analytics',
    privacy: 'https://zhugeio.com/privacy.html',
    hosts: ['zhugeio.com'],
    keys: ['zhuge*', '_zg*'],
    see: 'https://docs.zhugeio.com/',
  },
  thinkingdata: {
    name: 'ThinkingData',
    owner: 'ThinkingData',
    purpose: 'analytics',
    privacy: 'https://www.thinkingdata.cn/privacy/',
    hosts: ['thinkingdata.cn'],
    keys: ['ThinkingData*', 'thinkingdata*'],
    see: 'https://docs.thinkingdata.cn/',
  },
  fundebug: {
    name: 'Fundebug',
    owner: 'Fundebug',
    purpose: 'analytics',
    privacy: 'https://www.fundebug.com/privacy',
    hosts: ['fundebug.com', 'fundebug.net'],
    globals: ['fundebug'],
    see: 'npm:fundebug-javascript',
  },
  busuanzi: {
    name: 'Busuanzi counter',
    owner: 'Bruce',
    purpose: 'analytics',
    privacy: 'https://busuanzi.ibruce.info',
    hosts: ['busuanzi.ibruce.info'],
    see: 'npm:busuanzi.pure.js',
  },
});
