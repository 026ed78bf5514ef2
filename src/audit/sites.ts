import { hostOf } from '../base/url.ts';
import { createSameSite } from '../policy/same-site.ts';

/** The sites that are looked at. */
export interface Sites {
  /** Takes the site of an address in: of a page to begin with, and of where that leads. */
  add(address: string): void;
  /** Whether an address belongs to one of them. */
  has(address: string): boolean;
}

export const createSites = (firstParty: readonly string[]): Sites => {
  const sites = new Map<string, (host: string) => boolean>();
  return {
    add(address) {
      const url = new URL(address);
      if (!sites.has(url.host)) sites.set(url.host, createSameSite(url, firstParty));
    },
    has(address) {
      const host = URL.canParse(address) ? hostOf(new URL(address)) : '';
      return !!host && [...sites.values()].some(isSameSite => isSameSite(host));
    },
  };
};
