import { defineElementGuard } from './elements/define.ts';

/** Pictures in SVG, and what is used from other files. */
export const drawing = defineElementGuard({
  sink: 'image',
  tags: ['image', 'use', 'feImage'],
  types: ['SVGImageElement', 'SVGUseElement', 'SVGFEImageElement'],
  addresses: { href: 'url' },
});
