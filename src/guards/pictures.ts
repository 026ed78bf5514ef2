import { defineElementGuard } from './elements/define.ts';

/** `<input type=image>`. Its type may come later: an address is enough. */
export const imageButton = defineElementGuard({
  sink: 'image',
  tags: ['input'],
  types: ['HTMLInputElement'],
  addresses: { src: 'url' },
  word: 'image',
  fails: 'late',
});

/** The `background` attribute, which browsers still fetch. */
export const background = defineElementGuard({
  sink: 'image',
  tags: ['body', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'col', 'colgroup'],
  types: ['HTMLBodyElement'],
  addresses: { background: 'text' },
  word: 'background\\s*=',
});

/** Pictures in SVG, and what is used from other files. */
export const drawing = defineElementGuard({
  sink: 'image',
  tags: ['image', 'use', 'feImage'],
  types: ['SVGImageElement', 'SVGUseElement', 'SVGFEImageElement'],
  addresses: { href: 'url' },
});
