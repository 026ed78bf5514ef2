import { defineElementGuard } from './elements/define.ts';

/** `<iframe>` and `<frame>`. */
export const frame = defineElementGuard({
  sink: 'frame',
  tags: ['iframe', 'frame'],
  types: ['HTMLIFrameElement', 'HTMLFrameElement'],
  addresses: { src: 'url', srcdoc: 'document' },
});
