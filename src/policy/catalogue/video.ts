import { defineServices } from './define.ts';

export const video = defineServices({
  vimeo: {
    name: 'Vimeo',
    owner: 'Vimeo.com, Inc.',
    purpose: 'functional',
    privacy: 'https://vimeo.com/privacy',
    hosts: ['player.vimeo.com'],
    see: 'https://developer.vimeo.com/player',
  },
  wistia: {
    name: 'Wistia',
    owner: 'Wistia, Inc.',
    purpose: 'functional',
    privacy: 'https://wistia.com/privacy',
    hosts: ['wistia.com', 'wistia.net'],
    see: 'https://docs.wistia.com/',
  },
});
