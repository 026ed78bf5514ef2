import { defineElementGuard } from './elements/define.ts';

/**
 * `<iframe>` and `<frame>`.
 * @held `src` reads back as written; the frame is an empty document of the page's own origin.
 * @released it loads.
 * @refused it stays empty and held.
 */
export const frame = defineElementGuard({
  sink: 'frame',
  tags: ['iframe', 'frame'],
  types: ['HTMLIFrameElement', 'HTMLFrameElement'],
  addresses: { src: 'url', srcdoc: 'document' },
});
