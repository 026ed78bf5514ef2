import { defineElementGuard } from './elements/define.ts';

/** `<iframe src>`. */
export const frame = defineElementGuard({
  sink: 'frame',
  tag: 'iframe',
  type: 'HTMLIFrameElement',
  addresses: { src: 'url' },
});
