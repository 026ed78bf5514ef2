import type { Browser, CDPSession } from 'playwright-core';
import { hostOf } from '../base/url.ts';
import { createSameSite } from '../policy/same-site.ts';
import { hasScript, type Visitor, visitors } from './moments.ts';
import type { Moment, Sighting } from './types.ts';
import { type Seen, visit } from './visit.ts';

export interface CrawlOptions {
  /** How many pages at most. */
  pages: number;
  /** How long a page is looked at after it was loaded, in milliseconds. */
  wait: number;
  /** Hosts that belong to the site besides that of the first page. */
  firstParty: readonly string[];
  /** Makes a tab ready, in front of the first page. */
  prepare(session: CDPSession): Promise<void>;
  /** Told in front of each page. */
  onPage(moment: Moment, page: string, done: number, known: number): void;
}

/** A page as one visitor saw it. */
export type Visited = Sighting & Seen;

export interface Crawled {
  pages: string[];
  visits: Visited[];
  /** Whether the site has our script. */
  hasScript: boolean;
}

/** What is no page by its name is left out: opening it would be a download. */
const NO_PAGE =
  /\.(?:pdf|zip|gz|tgz|dmg|exe|msi|apk|jpe?g|png|gif|webp|avif|svg|mp[34]|webm|csv|xlsx?|docx?|pptx?|xml|json|txt)$/i;

/** An address without what does not make another page of it; `undefined` for none of the site. */
const createPageOf = (starts: readonly string[], firstParty: readonly string[]) => {
  const sites = starts.map(start => createSameSite(new URL(start), firstParty));
  return (link: string): string | undefined => {
    const url = URL.canParse(link) ? new URL(link) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || NO_PAGE.test(url.pathname)) return undefined;
    url.hash = '';
    return sites.some(isSite => isSite(hostOf(url))) ? url.href : undefined;
  };
};

/** Opens pages of a site as each of its visitors does, following links as far as it may. */
export const crawl = async (
  browser: Browser,
  starts: readonly string[],
  { pages: most, wait, firstParty, prepare, onPage }: CrawlOptions,
): Promise<Crawled> => {
  const pageOf = createPageOf(starts, firstParty);
  const pages = [...new Set(starts)].slice(0, most);
  const visits: Visited[] = [];
  let isOurs = false;

  const go = async ({ moment, context: options, init, answer }: Visitor): Promise<void> => {
    const context = await browser.newContext(options);
    try {
      if (init) await context.addInitScript(init);
      let isAnswered = !answer;
      // It grows while the first visitor follows links.
      for (const [at, page] of pages.entries()) {
        onPage(moment, page, at + 1, pages.length);
        const seen = await visit(context, page, {
          wait,
          prepare,
          before: isAnswered ? undefined : answer,
          look: async opened => {
            isAnswered = true;
            isOurs ||= await hasScript(opened);
          },
        });
        visits.push({ moment, page, ...seen });
        if (moment !== 'unasked') continue;
        for (const link of seen.links) {
          const found = pageOf(link);
          if (found && pages.length < most && !pages.includes(found)) pages.push(found);
        }
      }
    } finally {
      await context.close();
    }
  };

  for (const visitor of visitors) if (!visitor.answer || isOurs) await go(visitor);
  return { pages, visits, hasScript: isOurs };
};
