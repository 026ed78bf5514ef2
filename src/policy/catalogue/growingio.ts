import { defineServices } from './define.ts';

export const growingio = defineServices({
  growingio: {
    name: 'GrowingIO',
    owner: 'GrowingIO',
    purpose: 'analytics',
    privacy: 'https://www.growingio.com/privacy',
    hosts: ['growingio.com', 'giocdn.com', 'gio.ren'],
    keys: ['gr_*', '*_gr_*', '*gdp_*'],
    see: 'https://growingio.github.io/growingio-sdk-docs/',
  },
});
