import { defineElementGuard } from './elements/define.ts';

/** `<iframe>` and `<frame>`. */
export const frame = defineElementGuard({
  sink: 'frame',
  tags: ['iframe', 'frame'],
  types: ['HTMLIFrameElement', 'HTMLFrameElement'],
  addresses: { src: 'url', srcdoc: 'document' },
});

/** `<embed>`. */
export const embed = defineElementGuard({
  sink: 'frame',
  tags: ['embed'],
  types: ['HTMLEmbedElement'],
  addresses: { src: 'url' },
});

/** `<object>`. */
export const object = defineElementGuard({
  sink: 'frame',
  tags: ['object'],
  types: ['HTMLObjectElement'],
  addresses: { data: 'url' },
  fails: 'late',
});
