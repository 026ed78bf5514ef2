import { hostOf } from '../base/url.ts';
import { parsePattern } from './pattern.ts';

/** Tests whether an address is the site's own: its host without `www.`, subdomains, named hosts. */
export const createSameSite = (
  page: URL,
  firstParty: readonly string[],
): ((url: URL) => boolean) => {
  const named = firstParty.map(text => parsePattern(text)?.host ?? '');
  const own = [hostOf(page), ...named].map(host =>
    host.toLowerCase().replace(/^www\.(?=[^.]+\.)/, ''),
  );
  return url => {
    const host = hostOf(url);
    return own.some(site => host === site || (!!site && host.endsWith(`.${site}`)));
  };
};
