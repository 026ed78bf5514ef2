import { defineElementGuard } from './elements/define.ts';

/** `<script src>`, classic and module, and `<script href>` in SVG. */
export const script = defineElementGuard({
  sink: 'script',
  tags: ['script'],
  types: ['HTMLScriptElement', 'SVGScriptElement'],
  addresses: { src: 'url', href: 'url' },
  fails: 'late',
});
