import { test as base, type Page } from '@playwright/test';
import { makeCertificate } from './certificate.mjs';
import { launch } from './launch.mjs';
import { type Hit, type Reply, type Site, startSite } from './server.ts';
import { watchNetwork } from './watch-network.ts';

/** From where sites load what they have not bundled. */
export const CDN = 'cdn.jsdelivr.net';

/** What a page did. */
export interface Deeds {
  /** Hosts that got a request; the site's own is called `itself`. */
  hosts: string[];
  /** What was ever written, as `cookie name`; what was deleted at once, too. */
  disk: string[];
}

/** One visitor at one site of which nobody has heard before. */
export interface Visit {
  page: Page;
  /** Uncaught errors of the page. */
  errors: string[];
  /** Serves a script as the site's own or the CDN's. */
  serve(where: `/${string}` | `${typeof CDN}/${string}`, code: string): void;
  /** Opens a page of the site. */
  open(html: string): Promise<void>;
  /** Lets ten seconds pass on the page's clock, and everything arrive that this set off. */
  stay(): Promise<void>;
  /** Goes to an empty page of the site: the one before is hidden, and is gone. */
  leave(): Promise<void>;
  /** What was done so far. What a page sends while it goes may arrive a little later. */
  deeds(): Promise<Deeds>;
  /** Forgets what was sent so far. */
  forget(): void;
}

interface World {
  /** Plays every host there is, by https. */
  site: Site;
  /** A tab of a browser that finds every host there, on a clock that can be put forward. */
  tab: Page;
  /** What a site has written so far, as the browser tells it. */
  writtenAt: (origin: string) => Promise<string[]>;
}

/** Notes cookies at the moment they are set; runs before any script of the page. */
const noteCookies = () => {
  const { note } = window as unknown as { note: (entry: string) => void };
  Reflect.deleteProperty(window, 'note');
  if (window !== window.top || !('cookieStore' in window)) return;
  cookieStore.addEventListener('change', ({ changed }) => {
    for (const { name } of changed) note(`cookie ${name}`);
  });
};

/** As the browser tells that it was written. */
interface Item {
  storageId: { storageKey?: string; isLocalStorage: boolean };
  key: string;
}

/** Sees cookies and storage when they are written, the rest when asked. */
const watchDisk = async (tab: Page): Promise<World['writtenAt']> => {
  const written = new Map<string, Set<string>>();
  const note = (origin: string, entry: string) =>
    void written.set(origin, (written.get(origin) ?? new Set()).add(entry));
  const context = tab.context();
  await context.exposeBinding('note', ({ frame }, entry: string) =>
    note(new URL(frame.url()).origin, entry),
  );
  await context.addInitScript(noteCookies);
  const client = await context.newCDPSession(tab);
  await client.send('DOMStorage.enable');
  const item = ({ storageId: { storageKey = '', isLocalStorage }, key }: Item) =>
    note(new URL(storageKey).origin, `${isLocalStorage ? 'local' : 'session'} ${key}`);
  client.on('DOMStorage.domStorageItemAdded', item);
  client.on('DOMStorage.domStorageItemUpdated', item);

  return async securityOrigin => {
    const origin = { securityOrigin };
    const { databaseNames } = await client.send('IndexedDB.requestDatabaseNames', origin);
    const { caches } = await client.send('CacheStorage.requestCacheNames', origin);
    const rest = [
      ...(await context.cookies()).map(({ name }) => `cookie ${name}`),
      ...databaseNames.map(name => `indexeddb ${name}`),
      ...caches.map(({ cacheName }) => `cache ${cacheName}`),
      ...context.serviceWorkers().map(worker => `worker ${worker.url()}`),
    ];
    const all = new Set([...(written.get(securityOrigin) ?? []), ...rest]);
    all.delete('cookie tacet'); // our record, which is the visitor's answer
    return [...all].sort();
  };
};

let visits = 0;

/**
 * For real SDKs under the names of their real hosts. All visits share one tab, which is several
 * times faster than one each; every one is at a site of its own and starts without cookies.
 */
export const test = base.extend<{ visit: Visit }, { world: World }>({
  world: [
    async ({ launchOptions, headless }, use) => {
      const site = await startSite({ certificate: await makeCertificate() });
      const { browser, close } = await launch({ ...launchOptions, headless }, {}, [
        `--host-resolver-rules=MAP * 127.0.0.1:${site.port}`,
        '--ignore-certificate-errors',
        // Some send nothing from a browser that looks like a robot.
        '--disable-blink-features=AutomationControlled',
      ]);
      const [version] = browser.version().split('.');
      const context = await browser.newContext({
        userAgent: `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36`,
      });
      const tab = await context.newPage();
      await tab.clock.install();
      await use({ site, tab, writtenAt: await watchDisk(tab) });
      await close();
      await site.close();
    },
    { scope: 'worker' },
  ],

  visit: async ({ world: { site, tab, writtenAt } }, use) => {
    const host = `shop-${++visits}.example`;
    const origin = site.origin(host);
    const errors: string[] = [];
    const files = new Set<string>();
    let seen = site.hits().length;
    /** Sent by a page of ours, and neither a page nor a script that we serve. */
    const isSent = ({ host: to, path, headers }: Hit): boolean =>
      (headers.origin ?? headers.referer ?? '').startsWith(origin) &&
      headers['sec-fetch-dest'] !== 'document' &&
      !files.has(to + path);

    await tab.context().clearCookies();
    tab.on('pageerror', error => {
      // The clock minds what browsers do not: `clearTimeout` with the number of another kind of timer.
      if (!/^Error: Cannot clear timer: timer created with/.test(String(error)))
        errors.push(String(error));
    });
    const { settled } = watchNetwork(tab, site);
    const open = async (html: string) => {
      await tab.goto(site.page(html, { host }));
      await settled();
    };

    await use({
      page: tab,
      errors,
      serve(where, code) {
        const at = where.startsWith('/') ? host + where : where;
        const reply: Reply = { type: 'text/javascript', body: code };
        files.add(at);
        site.route(at, reply);
      },
      open,
      async stay() {
        for (const part of [3000, 7000]) {
          await tab.clock.runFor(part);
          await settled();
        }
      },
      leave: () => open('<!doctype html><title>Bye</title>'),
      async deeds() {
        const sent = site.hits().slice(seen).filter(isSent);
        const hosts = sent.map(hit => (hit.host === host ? 'itself' : hit.host));
        return { hosts: [...new Set(hosts)].sort(), disk: await writtenAt(origin) };
      },
      forget() {
        seen = site.hits().length;
      },
    });
    tab.removeAllListeners();
    await tab.goto('about:blank');
  },
});
