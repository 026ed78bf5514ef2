import { defineElementGuard } from './elements/define.ts';

/**
 * `<input type=image>`. Its type may come later: an address is enough.
 * @held `src` reads back as written; the button works, without its picture.
 * @released the picture loads.
 * @refused `error` fires once it is in a document; it stays held.
 */
export const imageButton = defineElementGuard({
  sink: 'image',
  tags: ['input'],
  types: ['HTMLInputElement'],
  addresses: { src: 'url' },
  word: 'image',
  fails: 'late',
});
