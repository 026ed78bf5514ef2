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
