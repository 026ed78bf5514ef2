import { defineElementGuard } from './elements/define.ts';

/** `<base>`: what is relative would go to its host. */
export const base = defineElementGuard({
  sink: 'link',
  tags: ['base'],
  types: ['HTMLBaseElement'],
  addresses: { href: 'url' },
});
