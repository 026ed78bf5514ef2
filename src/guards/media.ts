import { defineElementGuard } from './elements/define.ts';

/** `<video>` with its poster, and `<audio>`. */
export const media = defineElementGuard({
  sink: 'media',
  tags: ['video', 'audio'],
  types: ['HTMLMediaElement', 'HTMLVideoElement'],
  addresses: { src: 'url', poster: 'url' },
  fails: 'at once',
});

/** `<source>` of a picture or of media, and `<track>`. */
export const source = defineElementGuard({
  sink: 'media',
  tags: ['source', 'track'],
  types: ['HTMLSourceElement', 'HTMLTrackElement'],
  addresses: { src: 'url', srcset: 'srcset' },
});
