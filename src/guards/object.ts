import { defineElementGuard } from './elements/define.ts';

/**
 * `<object>`.
 * @held `data` reads back as written; the fallback content shows.
 * @released it loads.
 * @refused `error` fires once it is in a document; it stays held.
 */
export const object = defineElementGuard({
  sink: 'frame',
  tags: ['object'],
  types: ['HTMLObjectElement'],
  addresses: { data: 'url' },
  fails: 'late',
});
