import { defineElementGuard } from './elements/define.ts';

/** Kinds of links that the browser follows by itself. */
const LOADING =
  /stylesheet|icon|preload|prefetch|next|prerender|preconnect|manifest|expect|dictionary|pingback/i;

/**
 * `<link>`, which fetches a style sheet, an icon, or something in advance.
 * @held `href` reads back as written; nothing is fetched, no event fires.
 * @released it loads.
 * @refused `error` fires once it is in a document; it stays held.
 */
export const link = defineElementGuard({
  sink: 'link',
  tags: ['link'],
  types: ['HTMLLinkElement'],
  addresses: { href: 'url', imagesrcset: 'srcset' },
  fails: 'late',
  traits(element) {
    const rel = element.getAttribute('rel');
    // Its kind may come later, unless it already is one that only tells.
    return rel && !LOADING.test(rel) ? { idle: true } : {};
  },
});
