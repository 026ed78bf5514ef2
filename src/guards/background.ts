import { defineElementGuard } from './elements/define.ts';

/** The `background` attribute, which browsers still fetch. */
export const background = defineElementGuard({
  sink: 'image',
  tags: ['body', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'col', 'colgroup'],
  types: ['HTMLBodyElement'],
  addresses: { background: 'text' },
  word: 'background\\s*=',
});
