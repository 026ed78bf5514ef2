import { defineElementGuard } from './elements/define.ts';

/** `<script src>`; classic and module. */
export const script = defineElementGuard({
  sink: 'script',
  tag: 'script',
  type: 'HTMLScriptElement',
  addresses: { src: 'url' },
  failure: 'error',
});
