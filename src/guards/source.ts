import { defineElementGuard } from './elements/define.ts';

/**
 * `<source>` of a picture or of media, and `<track>`.
 * @held `src` and `srcset` read back as written.
 * @released the address comes back, and media look at their sources anew.
 * @refused nothing is loaded; it stays held.
 */
export const source = defineElementGuard({
  sink: 'media',
  tags: ['source', 'track'],
  types: ['HTMLSourceElement', 'HTMLTrackElement'],
  addresses: { src: 'url', srcset: 'srcset' },
});
