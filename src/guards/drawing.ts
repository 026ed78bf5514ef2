import { defineElementGuard } from './elements/define.ts';

/**
 * Pictures in SVG, and what is used from other files.
 * @held `href.baseVal` and the attribute read back as written; nothing is drawn.
 * @released it is drawn.
 * @refused nothing is drawn; it stays held.
 */
export const drawing = defineElementGuard({
  sink: 'image',
  tags: ['image', 'use', 'feImage'],
  types: ['SVGImageElement', 'SVGUseElement', 'SVGFEImageElement'],
  addresses: { href: 'url' },
});
