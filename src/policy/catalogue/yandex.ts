import { defineServices } from './define.ts';

export const yandex = defineServices({
  'yandex-metrica': {
    name: 'Yandex Metrica',
    owner: 'Yandex LLC',
    purpose: 'analytics',
    privacy: 'https://yandex.com/legal/confidential/',
    hosts: ['mc.yandex.ru', 'mc.yandex.com', 'an.yandex.ru'],
    keys: ['_ym*'],
    see: 'https://yandex.com/support/metrica/general/cookie-usage.html',
  },
});
