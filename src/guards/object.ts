import { defineElementGuard } from './elements/define.ts';

/** `<object>`. */
export const object = defineElementGuard({
  sink: 'frame',
  tags: ['object'],
  types: ['HTMLObjectElement'],
  addresses: { data: 'url' },
  fails: 'late',
});
