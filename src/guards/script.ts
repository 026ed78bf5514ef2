import { defineElementGuard } from './elements/define.ts';

/**
 * `<script src>`, classic and module, and `<script href>` in SVG.
 * @held `src` reads back as written, `type` as the page's own; the script does not run, nor does an inline one that calls what it would bring.
 * @released it runs in its order, once; what it writes with `document.write` stands in its place.
 * @refused `error` fires once it is in a document; it stays held.
 */
export const script = defineElementGuard({
  sink: 'script',
  tags: ['script'],
  types: ['HTMLScriptElement', 'SVGScriptElement'],
  addresses: { src: 'url', href: 'url' },
  fails: 'late',
});
