const pause = time => new Promise(done => setTimeout(done, time));

/** How long nothing must arrive for a page to count as quiet, and how long to wait for that, in ms. */
const QUIET = 200;
const PATIENCE = 4000;

let visits = 0;

/**
 * A tab of its own for visits one after the other, which is several times faster than one each.
 * The server knows the tab by the end of the browser's name.
 */
export const openTab = async (browser, site, number) => {
  const [version] = browser.version().split('.');
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    userAgent: `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36 shop/${number}`,
  });
  const page = await context.newPage();
  await page.clock.install();
  const client = await context.newCDPSession(page);

  /** What lies on the disk, as the browser tells it: no wrapper stands in between. */
  const readDisk = async securityOrigin => {
    const storage = async isLocalStorage => {
      const storageId = { securityOrigin, isLocalStorage };
      const { entries } = await client.send('DOMStorage.getDOMStorageItems', { storageId });
      return entries.map(([key]) => `${isLocalStorage ? 'local' : 'session'} ${key}`);
    };
    const [cookies, local, session, { databaseNames }, { caches }] = await Promise.all([
      context.cookies(),
      storage(true),
      storage(false),
      client.send('IndexedDB.requestDatabaseNames', { securityOrigin }),
      client.send('CacheStorage.requestCacheNames', { securityOrigin }),
    ]);
    const all = [
      ...cookies.map(({ name }) => `cookie ${name}`),
      ...local,
      ...session,
      ...databaseNames.map(name => `indexeddb ${name}`),
      ...caches.map(({ cacheName }) => `cache ${cacheName}`),
    ];
    // Our record is the visitor's answer.
    return [...new Set(all)].filter(name => name !== 'cookie tacet').sort();
  };

  /** One visitor without cookies, at an origin that has nothing on the disk; one site, one process. */
  const visit = async (answers = {}) => {
    const host = `s${++visits}.shop.example`;
    const origin = `https://${host}`;
    const errors = [];
    const kinds = new Map();
    const start = site.count(number);
    /** What the page before sent at its very end is not this one's. */
    const hits = () =>
      site
        .hits(number, start)
        .filter(({ from }) => !from.includes('.shop.example') || from.startsWith(origin));

    page.on('pageerror', error => errors.push(String(error.message ?? error).split('\n')[0]));
    context.on('request', request => {
      const { host: to, pathname } = new URL(request.url());
      kinds.set(to + pathname, request.resourceType());
    });
    site.answers(number, answers);
    site.serve(`${host}/plain`, 'text/html', '<!doctype html><title>Bye</title>');

    const quiet = async () => {
      const end = Date.now() + PATIENCE;
      for (let before = -1; before !== hits().length && Date.now() < end; ) {
        before = hits().length;
        await pause(QUIET);
      }
    };
    const goto = path => page.goto(origin + path, { waitUntil: 'load', timeout: 45_000 });

    return {
      host,
      errors,
      run: code => page.evaluate(code),
      /** Opens a page of the site. */
      async open(html) {
        site.serve(`${host}/page`, 'text/html', html);
        await goto('/page');
      },
      /** Lets seconds pass on the page's clock, and everything arrive that this sets off. */
      async stay() {
        await page.clock.runFor(2000);
        await quiet();
        await page.clock.fastForward(10_000);
        await quiet();
      },
      /** Goes to an empty page of the site: the one before is hidden, and is gone. */
      async leave() {
        await goto('/plain');
        await quiet();
      },
      /** What arrived so far, from one number of hits on; the site's own host is `itself`. */
      hits: (first = 0) =>
        hits()
          .slice(first)
          .map(hit => ({
            host: hit.host === host ? 'itself' : hit.host,
            path: hit.path,
            kind: kinds.get(hit.host + hit.path) ?? hit.for ?? 'unknown',
          })),
      disk: () => readDisk(origin),
      async close() {
        page.removeAllListeners();
        context.removeAllListeners();
        await context.clearCookies();
      },
    };
  };
  return { visit, close: () => context.close() };
};
