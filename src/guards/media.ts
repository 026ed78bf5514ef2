import { defineElementGuard } from './elements/define.ts';

/**
 * `<video>` with its poster, and `<audio>`.
 * @held `src` and `poster` read back as written; the element is empty.
 * @released it loads as if the address were set now.
 * @refused `error` fires; it stays held.
 */
export const media = defineElementGuard({
  sink: 'media',
  tags: ['video', 'audio'],
  types: ['HTMLMediaElement', 'HTMLVideoElement'],
  addresses: { src: 'url', poster: 'url' },
  fails: 'at once',
});
