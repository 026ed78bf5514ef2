import type { Browser, BrowserContext, CDPSession } from 'playwright-core';
import { type Buttons, type Visitor, visitorsWith } from './moments.ts';
import { openContext } from './open-context.ts';
import { createPageOf } from './page-of.ts';
import type { Sites } from './sites.ts';
import type { Moment, Sighting } from './types.ts';
import { type Seen, visit } from './visit.ts';
import { within } from './with-patience.ts';

export interface CrawlOptions {
  /** How many pages at most. */
  pages: number;
  /** How long a page is looked at after it was loaded, in milliseconds. */
  wait: number;
  /** The site; that where a first page leads to is added. */
  sites: Sites;
  /** Addresses of folders that are served here. */
  served: readonly string[];
  /** Whether our script is put into the pages. */
  isTried: boolean;
  /** How another tool's banner is answered. */
  buttons: Buttons;
  /** Makes a tab ready, in front of a page; to begin with it is one of the first. */
  prepare(session: CDPSession, isStart: boolean): Promise<void>;
  /** Told in front of each page. */
  onPage(moment: Moment, page: string, done: number, known: number): void;
}

/** A page as one visitor saw it. */
export type Visited = Sighting & Seen;

export interface Crawled {
  pages: string[];
  visits: Visited[];
  /** Those in which the pages were looked at. */
  moments: Moment[];
  /** Whether the site has our script. */
  hasScript: boolean;
  isTried: boolean;
}

/** How long a browser may need to forget a visitor, in milliseconds. */
const FORGETTING = 5_000;

/** Opens pages of a site as each of its visitors does, following links as far as it may. */
export const crawl = async (
  browser: Browser,
  starts: readonly string[],
  { pages: most, wait, sites, served, isTried, buttons, prepare, onPage }: CrawlOptions,
): Promise<Crawled> => {
  const pageOf = createPageOf(sites, served);
  const pages = [...new Set(starts)].slice(0, most);
  const startCount = pages.length;
  const visits: Visited[] = [];
  // Where pages were led to is known as well.
  const known = new Set(pages);
  const silent = new Set<string>();
  let isOurs = false;

  const come = async ({ context: options, init }: Visitor): Promise<BrowserContext> => {
    const context = await openContext(browser, options);
    if (init) await context.addInitScript(init);
    return context;
  };

  const follow = (links: readonly string[]): void => {
    for (const link of links) {
      const found = pageOf(link);
      if (!found || pages.length >= most || known.has(found)) continue;
      known.add(found);
      pages.push(found);
    }
  };

  const go = async (visitor: Visitor): Promise<void> => {
    const { moment, answer } = visitor;
    let context = await come(visitor);
    let isAnswered = !answer;
    try {
      // It grows while the first visitor follows links.
      for (const [at, page] of pages.entries()) {
        // Once is enough to wait for what never answers.
        if (silent.has(page)) continue;
        onPage(moment, page, at + 1, pages.length);
        const isStart = at < startCount;
        const seen = await visit(context, page, {
          wait,
          prepare: session => prepare(session, isStart),
          before: isAnswered ? undefined : answer,
          isWanted: address => isStart || sites.has(address),
        });
        if (isTried && seen.isMarkup && !seen.hasScript)
          seen.failure ??= 'consent.js did not run in it: its own policy may forbid that';
        visits.push({ moment, page, ...seen });
        isAnswered ||= seen.isAnswered;
        isOurs ||= seen.hasScript;
        if (seen.isSilent) silent.add(page);
        if (seen.isStuck) {
          await within(FORGETTING, context.close());
          context = await come(visitor);
          isAnswered = !answer;
        }
        const last = seen.places.at(-1)?.address;
        if (last && isStart) sites.add(last);
        if (last) known.add(last);
        if (moment === 'unasked') follow(seen.links);
      }
    } finally {
      await within(FORGETTING, context.close());
    }
  };

  const moments: Moment[] = [];
  for (const visitor of visitorsWith(buttons)) {
    if (visitor.answer && !isOurs && !visitor.hasButton) continue;
    moments.push(visitor.moment);
    await go(visitor);
  }
  return { pages, visits, moments, hasScript: isOurs, isTried };
};
