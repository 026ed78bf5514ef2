import { test as base, expect, type Page } from '@playwright/test';
import { bundle } from './bundle-sdk.ts';
import { makeCertificate } from './certificate.mjs';
import { pageWith } from './fixtures.ts';
import { launch } from './launch.mjs';
import type { Sample } from './sample.ts';
import { type Hit, type Site, startSite } from './server.ts';
import { watchNetwork } from './watch-network.ts';

/** All that can be seen of a visit. */
export interface Seen {
  /** What the page noted, in order. */
  log: unknown[];
  /** The document in the end, without what is ours. */
  markup: string;
  /** Requests except those to trackers, sorted. */
  requests: string[];
  /** Uncaught errors. */
  errors: string[];
  /** What the page said on the console, sorted. */
  said: string[];
}

export interface Watched {
  seen: Seen;
  /** How many requests each of the sample's trackers got. */
  tracked: number[];
  page: Page;
}

/** `undefined`: a page without our script; `null`: with nothing configured. */
export type Watch = (sample: Sample, config?: object | null) => Promise<Watched>;

interface World {
  /** Plays every host there is, by https. */
  site: Site;
  /** A tab of a browser that finds every host there. */
  tab: Page;
}

const TOOLS = `<script>
  const note = (name, value) => log.push(value === undefined ? [name] : [name, value]);
  const event = (target, ...types) => new Promise(done => {
    for (const type of types) target.addEventListener(type, done, { once: true });
  });
  const until = async test => {
    while (!(await test())) await new Promise(requestAnimationFrame);
  };
</script>`;

/** A page that hangs says where. */
const FINISHED = `Promise.race([finished, new Promise((done, fail) => {
  setTimeout(() => fail(new Error('stuck after ' + JSON.stringify(log.slice(-3)))), 15_000);
})])`;

const markupOf = ({ head = '', body = '', run }: Sample) => ({
  head: TOOLS + head,
  body: `${body}<script>window.finished = (async () => {${run}})();</script>`,
});

/**
 * Takes out what is ours, and reads the rest. The order of attributes says nothing: Chromium writes
 * `style` down when it is asked for, and the address of what is held is told last.
 */
const readPage = () => {
  const ours = 'tacet-consent, script[src*="/dist/consent"]';
  for (const element of document.querySelectorAll(ours)) element.remove();
  for (const script of document.querySelectorAll('head > script:not([src])'))
    if (script.textContent?.startsWith('window.consentConfig')) script.remove();
  const told = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
  const read = (node: Node): string => {
    if (!(node instanceof Element)) return `${node.nodeName} ${node.nodeValue}`;
    const attributes = Array.from(node.attributes, ({ name, value }) => ` ${name}="${value}"`);
    const children =
      node instanceof HTMLTemplateElement ? node.content.childNodes : node.childNodes;
    return `<${node.localName}${attributes.sort().join('')}>\n${Array.from(children, read).join('\n')}`;
  };
  return { log: window.log, markup: read(told.documentElement) };
};

const lineOf = ({ method, host, path, query, body, headers }: Hit): string => {
  const { 'content-type': type = '', 'sec-fetch-dest': dest, 'sec-fetch-mode': mode } = headers;
  return [method, host + path, query, body, type, dest, mode].join(' ');
};

/**
 * The browser asks its maker for things, too; and whether it sends what is aborted at once is a
 * matter of chance.
 */
const isSent = ({ path, headers: { origin, referer } }: Hit): boolean =>
  !!(origin ?? referer) && path !== '/ListAccounts' && path !== '/aborted';

let visits = 0;

const watchIn =
  ({ site, tab }: World): Watch =>
  async (sample, config) => {
    const { first = '', bundles = {}, replies = {}, trackers = [], varies = /^\b$/ } = sample;
    // An origin of its own: nothing of an earlier visit is on its disk.
    const host = `shop-${++visits}.example`;
    const before = site.hits().length;
    const seen: Seen = { log: [], markup: '', requests: [], errors: [], said: [] };
    for (const [path, module] of Object.entries(bundles))
      site.route(host + path, { type: 'text/javascript', body: await bundle(module) });
    for (const [where, reply] of Object.entries(replies))
      site.route(where.startsWith('/') ? host + where : where, reply);

    await tab.goto('about:blank');
    tab.removeAllListeners();
    await tab.context().clearCookies();
    tab.on('pageerror', error => seen.errors.push(String(error)));
    tab.on('console', message => seen.said.push(`${message.type()}: ${message.text()}`));
    const { settled } = watchNetwork(tab, site);
    const { head, body } = markupOf(sample);
    const file = config === undefined ? null : 'consent.js';
    const html = pageWith(site, body, { config: config ?? null, file, first, head });
    await tab.goto(site.page(html, { host }));
    await tab.evaluate(FINISHED);
    await settled();

    Object.assign(seen, await tab.evaluate(readPage));
    seen.said.sort();
    const isTracker = (hit: Hit) => trackers.includes(hit.host);
    const isHere = ({ headers: { origin, referer = '' } }: Hit) =>
      !(origin ?? referer).includes('//shop-') || (origin ?? referer).startsWith(`https://${host}`);
    const hits = site
      .hits()
      .slice(before)
      .filter(hit => isSent(hit) && isHere(hit));
    seen.requests = hits
      .filter(hit => !isTracker(hit))
      .map(lineOf)
      .sort();
    const everywhere = new RegExp(varies.source, `${varies.flags.replace('g', '')}g`);
    const plain = JSON.stringify(seen).replaceAll(host, 'shop.example').replace(everywhere, '…');
    return {
      seen: JSON.parse(plain) as Seen,
      tracked: trackers.map(each => hits.filter(hit => hit.host === each).length),
      page: tab,
    };
  };

/** For pages whose every visit is to be compared with the one before. */
export const test = base.extend<{ watch: Watch }, { world: World }>({
  world: [
    async ({ launchOptions, headless }, use) => {
      const site = await startSite({ certificate: await makeCertificate() });
      const { browser, close } = await launch({ ...launchOptions, headless }, {}, [
        `--host-resolver-rules=MAP * 127.0.0.1:${site.port}`,
        '--ignore-certificate-errors',
      ]);
      const context = await browser.newContext();
      await use({ site, tab: await context.newPage() });
      await close();
      await site.close();
    },
    { scope: 'worker' },
  ],
  watch: async ({ world }, use) => use(watchIn(world)),
});

/** Runs a page without us, and sees that it does what it is there for. */
export const watchAlone = async (watch: Watch, sample: Sample): Promise<Seen> => {
  const { seen, tracked } = await watch(sample);
  expect(seen.errors).toEqual([]);
  const noted = seen.log.map(entry => (Array.isArray(entry) ? entry[0] : entry));
  expect(noted).toEqual(expect.arrayContaining([...sample.notes]));
  for (const count of tracked) expect(count).toBeGreaterThan(0);
  return seen;
};

/** Sees that a page does the same with us, but for its trackers. */
export const expectSame = ({ seen, tracked }: Watched, alone: Seen): void => {
  // Notes first: they say best what went wrong.
  expect(seen.log).toEqual(alone.log);
  expect(seen).toEqual(alone);
  expect(tracked).toEqual(tracked.map(() => 0));
};

export { expect };
