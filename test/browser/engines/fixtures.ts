import { test as base, expect } from '@playwright/test';
import { type Driven, type Engine, engines, type Visit } from '../../engines/index.mjs';
import { CONFIG, type OpenOptions, pageWith } from '../../support/fixtures.ts';
import { type Site, startSite } from '../../support/server.ts';

/** How to get an engine that is not there. */
const PACKAGES: Readonly<Record<Engine['name'], string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  webkit: 'webkit2gtk-driver and xvfb',
};

/** Runs before anything else in a page: WebDriver does not tell of uncaught errors. */
const watchErrors = `<script>{
  const uncaught = (window.uncaught = []);
  addEventListener('error', event => event.message && uncaught.push(event.message));
  addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));
}</script>`;

/** A page of a browser that may be any of the three. */
export interface Tab {
  /** Opens a page with our script first in its head. */
  open(body?: string, options?: OpenOptions): Promise<void>;
  /** Opens an address. */
  visit(address: string): Promise<void>;
  /** Runs a function in the page; it sees nothing of the module it is written in. */
  run<R, A extends unknown[]>(
    probe: (...args: A) => R | Promise<R>,
    ...args: NoInfer<A>
  ): Promise<R>;
  /** Evaluates an expression in the page. */
  evaluate<R>(code: string): Promise<R>;
  /** Clicks an element, as a person does. */
  click(selector: string): Promise<void>;
  /** Uncaught errors of the page so far. */
  uncaught(): Promise<string[]>;
}

/** What a probe found in a page without our script, and in the same page with it. */
export interface Both<R> {
  before: R;
  after: R;
}

interface Fixtures {
  site: Site;
  tab: Tab;
  /** Runs a probe in two pages that differ in our script only. */
  both<R, A extends unknown[]>(
    probe: (...args: A) => R | Promise<R>,
    ...args: NoInfer<A>
  ): Promise<Both<R>>;
  /** Writes a figure down beside the test's name. */
  tell(figure: string): void;
}

/** What a project says. */
export interface Settings {
  engineName: Engine['name'];
}

/** Tests that run in each engine that is there: the project says in which. */
export const test = base.extend<Fixtures, Settings & { driven: Driven | undefined }>({
  engineName: ['chromium', { scope: 'worker', option: true }],
  driven: [
    async ({ engineName }, use) => {
      const engine = engines.find(({ name }) => name === engineName);
      const path = engine?.find();
      const driven = path ? await engine?.launch(path) : undefined;
      await use(driven);
      await driven?.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.close();
  },
  tab: async ({ driven, engineName, site }, use) => {
    test.skip(!driven, `no ${engineName} here: install ${PACKAGES[engineName]}`);
    if (!driven) return;
    const visit: Visit = await driven.visit();
    /** As one text: drivers are slow with large objects. */
    const evaluate = async <R>(code: string): Promise<R> =>
      JSON.parse((await visit.run(`(async () => JSON.stringify([await ${code}]))()`)) as string)[0];
    await use({
      evaluate,
      async visit(address) {
        await visit.open(address);
      },
      async open(body = '', { first = '', ...options } = {}) {
        await visit.open(
          site.page(
            pageWith(site, body, { config: CONFIG, ...options, first: watchErrors + first }),
          ),
        );
      },
      run: (probe, ...args) => evaluate(`(${probe})(...${JSON.stringify(args)})`),
      async click(selector) {
        await visit.click(selector);
      },
      uncaught: () => evaluate('window.uncaught'),
    });
    await visit.close();
  },
  both: async ({ tab }, use) => {
    await use(async (probe, ...args) => {
      await tab.open('', { file: null });
      const before = await tab.run(probe, ...args);
      await tab.open();
      return { before, after: await tab.run(probe, ...args) };
    });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  tell: async ({}, use, info) => {
    await use(figure => {
      info.annotations.push({ type: 'compared', description: figure });
      console.log(`${info.project.name}: ${info.title}: ${figure}`);
    });
  },
});

export { expect };
