import { defineServices } from './define.ts';

export const chinaAnalytics = defineServices({
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
});
