import { defineElementGuard } from './elements/define.ts';

/**
 * `<base>`: what is relative would go to its host.
 * @held `href` reads back as written; relative addresses go on meaning the page's own host.
 * @released it counts from now on.
 * @refused it does not count; it stays held.
 */
export const base = defineElementGuard({
  sink: 'link',
  tags: ['base'],
  types: ['HTMLBaseElement'],
  addresses: { href: 'url' },
});
