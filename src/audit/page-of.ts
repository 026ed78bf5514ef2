import type { Sites } from './sites.ts';

/** What is no page by its name is left out: opening it would be a download. */
const NO_PAGE =
  /\.(?:pdf|zip|gz|tgz|dmg|exe|msi|apk|jpe?g|png|gif|webp|avif|svg|mp[34]|webm|csv|xlsx?|docx?|pptx?|xml|json|txt)$/i;

/**
 * The page that a link leads to, without what does not make another page of it; `undefined` for none
 * of the site. In folders that are served here `index.html` is the folder.
 */
export const createPageOf =
  (sites: Sites, served: readonly string[]) =>
  (link: string): string | undefined => {
    const url = URL.canParse(link) ? new URL(link) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || NO_PAGE.test(url.pathname)) return undefined;
    url.hash = '';
    if (served.some(place => url.href.startsWith(place)))
      url.pathname = url.pathname.replace(/\/index\.html$/, '/');
    return sites.has(url.href) ? url.href : undefined;
  };
