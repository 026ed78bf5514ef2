import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import type {} from '../../src/api.ts';
import { launch } from './launch.mjs';
import { type Site, startSite } from './server.ts';
import { watchNetwork } from './watch-network.ts';

declare global {
  interface Window {
    /** What a page noted, in order. */
    log: unknown[];
    /** Paths of the scripts that ran. */
    ran?: string[];
    /** The tracker's origin. */
    T: string;
  }
}

/** What a site has to say at least. */
export const CONFIG = {
  rules: [{ match: 'tracker.localhost', purpose: 'marketing', keys: ['_trk*'] }],
};

/** The three files that the core promises are tested on. */
export const FILES = ['consent.js', 'consent.all.js', 'consent.dev.js'] as const;

export interface OpenOptions {
  /** `window.consentConfig`; text is taken as JavaScript, `null` leaves it out. */
  config?: object | string | null;
  /** The built file; `null` for a page without our script. */
  file?: string | null;
  /** Attributes of our script tag. */
  attributes?: string;
  /** Markup in the head, before our script. */
  first?: string;
  /** Markup in the head, after our script. */
  head?: string;
  /** Attributes of `<html>`. */
  html?: string;
  headers?: Record<string, string>;
  host?: string;
  /** What the visitor said on an earlier visit. */
  answered?: 'granted' | 'denied';
  /** Added to the page's address. */
  suffix?: string;
  page?: Page;
}

export type Open = (body?: string, options?: OpenOptions) => Promise<Page>;

interface Fixtures {
  /** The built file that `open` takes by default. */
  file: string;
  site: Site;
  /** Opens a page with our script first in its head. */
  open: Open;
  /** Resolves when nothing more is coming from the page. */
  settled: () => Promise<void>;
  /** Uncaught errors of the page; a test that expects some takes them out. */
  errors: string[];
}

const asScript = (config: object | string): string =>
  typeof config === 'string' ? config : JSON.stringify(config).replaceAll('<', '\\u003c');

/** A page's markup: configuration, our script, a log, and what a test adds. */
export const pageWith = (
  site: Site,
  body: string,
  {
    config = CONFIG,
    file = 'consent.js',
    attributes = '',
    first = '',
    head = '',
    html = '',
  }: OpenOptions,
): string => {
  const configured =
    config === null ? '' : `<script>window.consentConfig = ${asScript(config)}</script>`;
  const ours = file === null ? '' : `<script src="/dist/${file}" ${attributes}></script>`;
  const tools = `<script>window.log = []; window.T = ${JSON.stringify(site.origin('tracker.localhost'))}</script>`;
  return `<!doctype html><html ${html || 'lang="en"'}><head><meta charset="utf-8"><title>Page</title>
${first}${configured}${ours}${tools}${head}</head><body>${body}</body></html>`;
};

/** Each test has a context and a page of its own. */
export const test = base.extend<Fixtures>({
  browser: [
    async ({ launchOptions, headless }, use) => {
      const { browser, close } = await launch({ ...launchOptions, headless });
      await use(browser);
      await close();
    },
    { scope: 'worker' },
  ],
  file: ['consent.js', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  errors: async ({}, use) => {
    const errors: string[] = [];
    await use(errors);
    expect(errors, 'uncaught errors of the page').toEqual([]);
  },
  settled: async ({ page, site }, use) => {
    const { settled } = watchNetwork(page, site);
    await use(settled);
  },
  open: async ({ page, site, file, errors, settled }, use) => {
    void settled; // watches from the first request on
    page.on('pageerror', error => errors.push(String(error)));
    await use(async (body = '', options = {}) => {
      const wanted = { file, ...options };
      const target = options.page ?? page;
      const host = options.host ?? 'site.localhost';
      if (options.answered) await answer(target, site, options.answered, wanted);
      const { headers = {}, suffix = '' } = options;
      await target.goto(site.page(pageWith(site, body, wanted), { headers, host }) + suffix);
      return target;
    });
  },
});

/**
 * All tests of a worker share one tab, which is several times faster. Every test has a server on a
 * port that was never used before, thus an origin of its own, and starts without cookies. Not for
 * tests with init scripts, routes, a clock or settings of their context.
 */
export const tabTest = test.extend<object, { tab: Page }>({
  tab: [
    async ({ browser }, use) => {
      const context = await browser.newContext();
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ tab }, use) => {
    await tab.context().clearCookies();
    await use(tab.context());
  },
  page: async ({ tab, context }, use) => {
    void context; // its cookies are gone
    await use(tab);
    tab.removeAllListeners();
    await tab.goto('about:blank');
  },
});

/** An earlier visit, on which everything was granted or denied. */
const answer = async (
  page: Page,
  site: Site,
  what: 'granted' | 'denied',
  { config = CONFIG, file = 'consent.js', host = 'site.localhost' }: OpenOptions,
): Promise<void> => {
  const html = pageWith(site, '', { config, file });
  await page.goto(site.page(html, { host }));
  await page.evaluate(
    granted => (granted ? window.consent.grant() : window.consent.deny()),
    what === 'granted',
  );
};

/** What lies on the disk for the page's origin, as the browser itself tells, past our wrappers. */
export const onDisk = async (
  page: Page,
): Promise<Record<'cookies' | 'local' | 'session', string[]>> => {
  const client = await page.context().newCDPSession(page);
  const securityOrigin = new URL(page.url()).origin;
  const items = async (isLocalStorage: boolean): Promise<string[]> => {
    const { entries } = await client.send('DOMStorage.getDOMStorageItems', {
      storageId: { securityOrigin, isLocalStorage },
    });
    return entries.map(([key]) => String(key)).sort();
  };
  const [local, session] = [await items(true), await items(false)];
  await client.detach();
  return { cookies: await cookieNames(page.context()), local, session };
};

/** Names of all cookies of all hosts, except our own record. */
export const cookieNames = async (context: BrowserContext): Promise<string[]> =>
  (await context.cookies())
    .map(({ name }) => name)
    .filter(name => name !== 'tacet')
    .sort();

export const NOTHING = { cookies: [], local: [], session: [] };

export const grant = (page: Page) => page.evaluate(() => window.consent.grant());
export const deny = (page: Page) => page.evaluate(() => window.consent.deny());
export const logOf = (page: Page) => page.evaluate(() => window.log);

export { expect };
