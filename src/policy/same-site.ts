import { glob } from '../base/glob.ts';
import { hostOf } from '../base/url.ts';
import { parsePattern } from './pattern.ts';

/** The site that a host belongs to, as far as its own name tells: `shop.example` of `www.shop.example`. */
export const siteOf = (host: string): string => host.toLowerCase().replace(/^www\.(?=[^.]+\.)/, '');

/** Tests whether a host is the site's own: its host without `www.`, subdomains, named hosts. */
export const createSameSite = (
  page: URL,
  firstParty: readonly string[],
): ((host: string) => boolean) => {
  const named = firstParty.map(text => parsePattern(text)?.host ?? '');
  const own = [hostOf(page), ...named]
    .map(host => siteOf(host).replace(/:\d+$/, ''))
    .filter(Boolean)
    .map(host => glob(`*.${host}`));
  return host => own.some(site => site.test(`.${host}`));
};
