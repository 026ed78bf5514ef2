import { defineElementGuard } from './elements/define.ts';

/** `<source>` of a picture or of media, and `<track>`. */
export const source = defineElementGuard({
  sink: 'media',
  tags: ['source', 'track'],
  types: ['HTMLSourceElement', 'HTMLTrackElement'],
  addresses: { src: 'url', srcset: 'srcset' },
});
