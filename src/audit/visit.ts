import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { readDisk } from './read-disk.ts';
import type { Stored } from './types.ts';
import { type Described, watchRequests } from './watch-requests.ts';

/** How long a page may take to come, and how long it may say good-bye, in milliseconds. */
const PATIENCE = 20_000;
const GOODBYE = 300;

/** What was seen of one page. */
export interface Seen {
  /** When it was open, in milliseconds since 1970. */
  from: number;
  until: number;
  /** What is known of its requests, by address. */
  described: ReadonlyMap<string, Described>;
  stored: Omit<Stored, 'page' | 'moment'>[];
  /** Where it leads to. */
  links: string[];
  /** The page did not come, or not as it should. */
  failure?: string;
}

export interface VisitOptions {
  /** How long a page is looked at after it was loaded, in milliseconds. */
  wait: number;
  /** Makes a tab ready, in front of the first page. */
  prepare(session: CDPSession): Promise<void>;
  /** What is done with the page before it is looked at. */
  before?: ((page: Page) => Promise<void>) | undefined;
  /** Told of the page while it is open. */
  look?: ((page: Page) => Promise<void>) | undefined;
}

/** The first line of what a browser says, without the call that failed. */
const reasonIn = (error: unknown): string => {
  const [line = ''] = (error as Error).message.split('\n');
  return line.replace(/^page\.goto: /, '').replace(/ at https?:.*$/, '');
};

/** What comes into view later is loaded later. */
const scrollDown = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let top = 0; top < Math.min(document.body?.scrollHeight ?? 0, 20_000); top += 600) {
      window.scrollTo(0, top);
      await new Promise(done => setTimeout(done, 20));
    }
    window.scrollTo(0, 0);
  });

const linksOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => String(href)),
  );

/** Opens a page, looks at it as a visitor does, and leaves it. Never throws. */
export const visit = async (
  context: BrowserContext,
  address: string,
  { wait, prepare, before, look }: VisitOptions,
): Promise<Seen> => {
  const seen: Seen = {
    from: Number.POSITIVE_INFINITY,
    until: 0,
    described: new Map(),
    stored: [],
    links: [],
  };
  const page = await context.newPage();
  try {
    // A question would wait for an answer.
    page.on('dialog', dialog => void dialog.accept().catch(() => undefined));
    const open = () => page.goto(address, { waitUntil: 'load', timeout: PATIENCE });
    const session = await context.newCDPSession(page);
    await prepare(session);
    if (before) {
      await open();
      await before(page);
    }
    seen.described = await watchRequests(page, session);
    seen.from = Date.now();
    const response = await open();
    if (response && !response.ok()) seen.failure = `it answers ${response.status()}`;
    await look?.(page);
    await scrollDown(page);
    await page.waitForTimeout(wait);
    seen.stored = await readDisk(context, page, session);
    seen.links = await linksOf(page);
    await page.goto('about:blank');
    await page.waitForTimeout(GOODBYE);
  } catch (error) {
    seen.failure = reasonIn(error);
  } finally {
    seen.until = Date.now();
    await page.close().catch(() => undefined);
  }
  return seen;
};
