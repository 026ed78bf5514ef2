import { defineElementGuard } from './elements/define.ts';

/** `<source srcset>` in a `<picture>`. */
export const picture = defineElementGuard({
  sink: 'image',
  tag: 'source',
  type: 'HTMLSourceElement',
  addresses: { srcset: 'srcset' },
});
