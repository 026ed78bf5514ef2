import { defineElementGuard } from './elements/define.ts';

/**
 * The `background` attribute, which browsers still fetch.
 * @held the attribute reads back as written; nothing is painted.
 * @released it is painted.
 * @refused nothing is painted; it stays held.
 */
export const background = defineElementGuard({
  sink: 'image',
  tags: ['body', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'col', 'colgroup'],
  types: ['HTMLBodyElement'],
  addresses: { background: 'text' },
  word: 'background\\s*=',
});
