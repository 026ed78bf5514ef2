import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { hasScript } from './moments.ts';
import { openPage } from './open-page.ts';
import { readDisk } from './read-disk.ts';
import { PATIENCE, reasonIn } from './reason-in.ts';
import type { Stored } from './types.ts';
import { type Described, watchRequests } from './watch-requests.ts';
import { whereItStays } from './where-it-stays.ts';
import { NoAnswer, within, withPatience } from './with-patience.ts';

/** How long a page may say good-bye, and how long it may need to answer what it is asked, in milliseconds. */
const GOODBYE = 300;
const ANSWER = 10_000;
/** How long a tab may need to close. */
const CLOSING = 5_000;
/** How many pages, each led to by the one before, are looked at. */
const TURNS = 3;

/** A document that a tab showed. */
export interface Place {
  /** Since when, in milliseconds since 1970. */
  since: number;
  address: string;
}

/** What was seen of one page. */
export interface Seen {
  /** When it was open, in milliseconds since 1970. */
  from: number;
  until: number;
  /** What is known of its requests, by address. */
  described: ReadonlyMap<string, Described>;
  /** What the tab showed, in turn: servers, refreshes and scripts lead elsewhere. */
  places: Place[];
  /** Where servers sent the browser on the way to the first of them. */
  passed: string[];
  stored: Omit<Stored, 'page' | 'moment'>[];
  /** Where it leads to. */
  links: string[];
  /** Whether it has our script. */
  hasScript: boolean;
  /** Whether it was answered before it was looked at. */
  isAnswered: boolean;
  /** Whether it is a document that can have one. */
  isMarkup: boolean;
  /** The page did not come, or not as it should. */
  failure?: string;
  /** It said nothing any more. */
  isSilent?: true;
  /** The tab did not close, and is in the way. */
  isStuck?: true;
}

export interface VisitOptions {
  /** How long a page is looked at after it was loaded, in milliseconds. */
  wait: number;
  /** Makes a tab ready, in front of the first page. */
  prepare(session: CDPSession): Promise<void>;
  /** Answers on the page before it is looked at. */
  before?: ((page: Page) => Promise<boolean>) | undefined;
  /** Whether a page that it leads to is looked at. */
  isWanted(address: string): boolean;
}

/** What comes into view later is loaded later. */
const scrollDown = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let top = 0; top < Math.min(document.body?.scrollHeight ?? 0, 20_000); top += 600) {
      window.scrollTo(0, top);
      await new Promise(done => setTimeout(done, 20));
    }
    window.scrollTo(0, 0);
  });

const isMarkup = (page: Page): Promise<boolean> =>
  page.evaluate(() => /html/.test(document.contentType));

const linksOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => String(href)),
  );

/** Notes each document of a tab. @see https://chromedevtools.github.io/devtools-protocol/tot/Page/#event-frameNavigated */
const watchPlaces = async (session: CDPSession): Promise<Place[]> => {
  const places: Place[] = [];
  session.on('Page.frameNavigated', ({ frame }) => {
    if (!frame.parentId && /^https?:/.test(frame.url))
      places.push({ since: Date.now(), address: frame.url });
  });
  await session.send('Page.enable');
  return places;
};

const lookAt = async (
  context: BrowserContext,
  page: Page,
  address: string,
  { wait, prepare, before, isWanted }: VisitOptions,
  seen: Seen,
  need: (ms: number) => void,
): Promise<void> => {
  // A question would wait for an answer.
  page.on('dialog', dialog => void dialog.accept().catch(() => undefined));
  const session = await context.newCDPSession(page);
  await prepare(session);
  const open = () => {
    need(2 * PATIENCE + ANSWER);
    return openPage(page, address);
  };
  if (before) {
    await open();
    need(PATIENCE + ANSWER);
    seen.isAnswered = await before(page);
  }
  seen.described = await watchRequests(page, session);
  seen.places = await watchPlaces(session);
  seen.from = Date.now();
  const { status = 200, passed } = await open();
  seen.passed = passed;
  if (status >= 400) seen.failure = `it answers ${status}`;
  for (let turn = 0, known = 0; turn < TURNS && known < seen.places.length; turn++) {
    known = seen.places.length;
    if (!isWanted(page.url())) return;
    need(wait + ANSWER);
    await page.waitForLoadState('load', { timeout: PATIENCE });
    await whereItStays(page, () => scrollDown(page));
    await page.waitForTimeout(wait);
  }
  need(ANSWER);
  seen.hasScript = await whereItStays(page, () => hasScript(page));
  seen.isMarkup = await whereItStays(page, () => isMarkup(page));
  seen.stored = await readDisk(context, page, session);
  seen.links = await whereItStays(page, () => linksOf(page));
  await page.goto('about:blank');
  await page.waitForTimeout(GOODBYE);
};

/** Opens a page, looks at it as a visitor does, and leaves it. Never throws but where the browser has gone. */
export const visit = async (
  context: BrowserContext,
  address: string,
  options: VisitOptions,
): Promise<Seen> => {
  const seen: Seen = {
    from: Number.POSITIVE_INFINITY,
    until: 0,
    described: new Map(),
    places: [],
    passed: [],
    stored: [],
    links: [],
    hasScript: false,
    isAnswered: false,
    isMarkup: false,
  };
  const page = await context.newPage();
  try {
    await withPatience(ANSWER, need => lookAt(context, page, address, options, seen, need));
  } catch (error) {
    seen.failure = reasonIn(error);
    if (error instanceof NoAnswer) seen.isSilent = true;
  } finally {
    seen.until = Date.now();
    if (!(await within(CLOSING, page.close()))) seen.isStuck = true;
  }
  return seen;
};
