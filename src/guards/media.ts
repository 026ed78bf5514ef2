import { defineElementGuard } from './elements/define.ts';

/** `<video>` with its poster, and `<audio>`. */
export const media = defineElementGuard({
  sink: 'media',
  tags: ['video', 'audio'],
  types: ['HTMLMediaElement', 'HTMLVideoElement'],
  addresses: { src: 'url', poster: 'url' },
  fails: 'at once',
});
