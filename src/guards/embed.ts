import { defineElementGuard } from './elements/define.ts';

/**
 * `<embed>`.
 * @held `src` reads back as written; nothing is shown.
 * @released it loads.
 * @refused nothing is shown; it stays held.
 */
export const embed = defineElementGuard({
  sink: 'frame',
  tags: ['embed'],
  types: ['HTMLEmbedElement'],
  addresses: { src: 'url' },
});
