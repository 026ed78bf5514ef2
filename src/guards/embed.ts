import { defineElementGuard } from './elements/define.ts';

/** `<embed>`. */
export const embed = defineElementGuard({
  sink: 'frame',
  tags: ['embed'],
  types: ['HTMLEmbedElement'],
  addresses: { src: 'url' },
});
