import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CONFIG,
  deny,
  expect,
  grant,
  logOf,
  type Open,
  tabTest as test,
} from '../support/fixtures.ts';
import { DIST, type Site } from '../support/server.ts';

/** What the code of a worker may call; it ends with a request of the site's own. */
const codeOf = (site: Site, run: string): string =>
  `const T = ${JSON.stringify(site.origin('tracker.localhost'))};
   const note = (...what) => postMessage(what);
   const noteError = error => note(error.name);
   ${run}
   fetch(${JSON.stringify(site.origin())} + '/own.json').then(() => note('done'));`;

const js = (body: string, headers: Record<string, string> = {}) => ({
  type: 'text/javascript',
  body,
  headers,
});
const quote = (text: string): string => JSON.stringify(text).replaceAll('</', '<\\/');

/** Ways to start a worker: code of the page that gives `worker`. */
const KINDS: Record<string, (site: Site, code: string) => string> = {
  'own script': (site, code) => {
    site.route('site.localhost/w.js', js(code));
    return `const worker = new Worker('/w.js');`;
  },
  'own module': (site, code) => {
    site.route('site.localhost/w.js', js(code));
    return `const worker = new Worker('/w.js', { type: 'module' });`;
  },
  'blob: script': (_, code) =>
    `const address = URL.createObjectURL(new Blob([${quote(code)}]));
     const worker = new Worker(address);
     URL.revokeObjectURL(address);`,
  'blob: module': (_, code) =>
    `const address = URL.createObjectURL(new Blob([${quote(code)}], { type: 'text/javascript' }));
     const worker = new Worker(address, { type: 'module' });`,
  'data: script': (_, code) =>
    `const worker = new Worker('data:text/javascript,' + encodeURIComponent(${quote(code)}));`,
  'nested own script': (site, code) => {
    site.route('site.localhost/inner.js', js(code));
    site.route(
      'site.localhost/w.js',
      js(`const inner = new Worker('inner.js'); inner.onmessage = e => postMessage(e.data);`),
    );
    return `const worker = new Worker('/w.js');`;
  },
  'nested blob: script': (site, code) => {
    site.route(
      'site.localhost/w.js',
      js(`const inner = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(code)}])));
          inner.onmessage = e => postMessage(e.data);`),
    );
    return `const worker = new Worker('/w.js');`;
  },
};

const LISTEN = `worker.onmessage = ({ data }) => log.push(...data);
  worker.onerror = event => { event.preventDefault(); log.push('error'); };`;

const asPage = (run: string): string => `<script>{ ${run} ${LISTEN} }</script>`;

const FETCH = `fetch(T + '/x').then(answer => note(answer.status), noteError);`;

const until = (page: Awaited<ReturnType<Open>>, ...what: unknown[]) =>
  expect.poll(() => logOf(page)).toEqual(expect.arrayContaining(what));

for (const [kind, start] of Object.entries(KINDS)) {
  test.describe(`a worker from ${kind}`, () => {
    test('is held until the visitor agrees', async ({ open, site }) => {
      const page = await open(asPage(start(site, codeOf(site, FETCH))));
      await until(page, 'done');
      expect(site.hits('tracker.localhost')).toEqual([]);
      await grant(page);
      await until(page, 200);
      expect(site.count('/x')).toBe(1);
      expect(await logOf(page)).toEqual(['done', 200]);
    });

    test('sends at once what is granted, and fails what is denied', async ({ open, site }) => {
      const body = asPage(start(site, codeOf(site, FETCH)));
      const page = await open(body, { answered: 'denied' });
      await until(page, 'done', 'TypeError');
      expect(site.hits('tracker.localhost')).toEqual([]);
      await open(body, { answered: 'granted' });
      await until(page, 'done', 200);
      expect(site.count('/x')).toBe(1);
    });
  });
}

interface Case {
  run: string;
  /** What is noted while nobody has answered; `undefined`: it waits. */
  unasked?: unknown[];
  granted: unknown[];
  denied: unknown[];
}

const XHR = (sync: boolean) => `
  const request = new XMLHttpRequest();
  request.onload = () => note('load ' + request.status);
  request.onerror = () => note('error ' + request.status);
  request.open('GET', T + '/x', ${!sync});
  try { request.send(); } catch (error) { noteError(error); }`;

const SINKS: Record<string, Case> = {
  'a Request': {
    run: `fetch(new Request(T + '/x', { method: 'POST', body: 'x' })).then(answer => note(answer.status), noteError);`,
    granted: [200],
    denied: ['TypeError'],
  },
  XMLHttpRequest: { run: XHR(false), granted: ['load 200'], denied: ['error 0'] },
  'a synchronous XMLHttpRequest': {
    run: XHR(true),
    unasked: ['NetworkError'],
    granted: ['load 200'],
    denied: ['NetworkError'],
  },
  importScripts: {
    run: `try { importScripts(T + '/x'); note('ran'); } catch (error) { noteError(error); }`,
    unasked: ['NetworkError'],
    granted: ['ran'],
    denied: ['NetworkError'],
  },
  'a WebSocket': {
    run: `const socket = new WebSocket(T.replace('http', 'ws') + '/x'); socket.onerror = () => note('failed', socket.url.slice(-2));`,
    unasked: ['failed', '/x'],
    granted: ['failed', '/x'],
    denied: ['failed', '/x'],
  },
  'an EventSource': {
    run: `const source = new EventSource(T + '/x'); source.onerror = () => note('failed');`,
    unasked: ['failed'],
    granted: ['failed'],
    denied: ['failed'],
  },
  'Cache.add': {
    run: `caches.open('own').then(cache => cache.add(T + '/x')).then(() => note('added'), noteError);`,
    granted: ['added'],
    denied: ['TypeError'],
  },
};

for (const [name, { run, unasked = [], granted, denied }] of Object.entries(SINKS))
  test(`guards ${name} inside`, async ({ open, site }) => {
    site.route('tracker.localhost/x', js(''));
    site.route('site.localhost/w.js', js(codeOf(site, run)));
    const body = asPage(`const worker = new Worker('/w.js');`);
    const page = await open(body);
    await until(page, 'done', ...unasked);
    expect(site.hits('tracker.localhost')).toEqual([]);
    await grant(page);
    if (!unasked.length) {
      await until(page, ...granted);
      expect(site.count('/x')).toBe(1);
    }
    const before = site.count('/x');
    await page.evaluate(() => window.consent.deny());
    await open(body);
    await until(page, 'done', ...denied);
    expect(site.count('/x')).toBe(before);
    await grant(page);
    await open(body);
    await until(page, 'done', ...granted);
    expect(site.count('/x')).toBe(before + 1);
  });

test('holds what is written to the disk inside', async ({ open, site }) => {
  const run = `
    const asked = indexedDB.open('_trk_db');
    asked.onsuccess = () => note('opened');
    caches.open('_trk_cache').then(() => note('cached'));
    navigator.storage.getDirectory()
      .then(top => top.getFileHandle('_trk_file', { create: true })).then(() => note('made'));
    Promise.resolve(navigator.storageBuckets?.open('trk-bucket')).then(() => note('bucket'));`;
  site.route('site.localhost/w.js', js(codeOf(site, run)));
  const page = await open(asPage(`const worker = new Worker('/w.js');`), {
    config: { rules: [{ keys: ['_trk*', 'trk-*'], purpose: 'marketing' }] },
  });
  await until(page, 'done');
  const stored = () =>
    page.evaluate(async () => [
      ...(await indexedDB.databases()).map(({ name }) => name),
      ...(await caches.keys()),
    ]);
  expect(await stored()).toEqual([]);
  expect(await logOf(page)).toEqual(['done']);
  await grant(page);
  await until(page, 'opened', 'cached', 'made', 'bucket');
  expect((await stored()).sort()).toEqual(['_trk_cache', '_trk_db']);
});

test('settles what waits inside when the answer is no, and releases in order', async ({
  open,
  site,
}) => {
  const run = `for (let n = 0; n < 5; n++) fetch(T + '/x?' + n).then(() => note(n), noteError);`;
  site.route('site.localhost/w.js', js(codeOf(site, run)));
  const body = asPage(`const worker = new Worker('/w.js');`);
  const page = await open(body);
  // As they leave: on the way they may overtake each other.
  const sent: string[] = [];
  page.on('request', request => {
    const { pathname, search } = new URL(request.url());
    if (pathname === '/x') sent.push(search);
  });
  await until(page, 'done');
  await grant(page);
  await until(page, 0, 1, 2, 3, 4);
  expect(sent).toEqual(['?0', '?1', '?2', '?3', '?4']);
  expect(site.count('/x')).toBe(5);
  await page.evaluate(() => window.consent.erase());
  await open(body);
  await until(page, 'done');
  await deny(page);
  await expect
    .poll(() => logOf(page))
    .toEqual(['done', ...Array.from({ length: 5 }, () => 'TypeError')]);
  expect(site.count('/x')).toBe(5);
});

test('hears an answer that was given before the worker has started', async ({ open, site }) => {
  site.route('site.localhost/w.js', js(codeOf(site, FETCH)));
  const page = await open(
    `<script>{ const worker = new Worker('/w.js'); ${LISTEN} consent.grant(); }</script>`,
  );
  await until(page, 200);
  expect(site.count('/x')).toBe(1);
});

/** What a worker says of where it is; the same with and without us. */
const WHEREABOUTS = `
  const { href, origin, protocol, host, hostname, port, pathname, search, hash } = location;
  note(href, origin, protocol, host, hostname, port, pathname, search, hash, String(location),
    location instanceof WorkerLocation, location === self.location, self.name, self.origin,
    Object.keys(Object.getOwnPropertyDescriptors(WorkerLocation.prototype)).join(),
    String(Object.getOwnPropertyDescriptor(WorkerLocation.prototype, 'href').get),
    String(fetch), fetch.name, fetch.length, String(importScripts), String(Worker));
  try { Object.getOwnPropertyDescriptor(WorkerLocation.prototype, 'href').get.call({}); } catch (error) { note(error.name); }`;

const RELATIVE = `
  note(new Request('a.json').url);
  fetch('b.json');
  const request = new XMLHttpRequest(); request.open('GET', './c.json'); request.send();
  new EventSource('d.json');
  const socket = new WebSocket('e.json'); note(socket.url); socket.onerror = () => {};
  new Worker('f.js');
  try { importScripts('lib/g.js', '../h.js'); note('imported'); } catch (error) { noteError(error); }
  note(Response.redirect('i.json').headers.get('location'));
  caches.open('own').then(cache => cache.add('j.json'));`;

for (const kind of ['classic', 'module'])
  test(`keeps the address and what is relative to it: ${kind}`, async ({ open, site }) => {
    const isModule = kind === 'module';
    const code = codeOf(site, WHEREABOUTS + RELATIVE + (isModule ? 'note(import.meta.url);' : ''));
    site.route('site.localhost/app/w.js', js(isModule ? `import './k.js'; ${code}` : code));
    for (const path of ['/app/f.js', '/app/lib/g.js', '/h.js', '/app/k.js'])
      site.route(`site.localhost${path}`, js(''));
    const body = asPage(
      `const worker = new Worker('/app/w.js?a=1#b', { name: 'mine', type: '${kind}' });`,
    );
    const paths = () => [...new Set(site.hits().map(({ path }) => path))].sort();
    const inner = ['b.json', 'c.json', 'd.json', 'e.json', 'f.js', 'j.json'].map(n => `/app/${n}`);
    const wanted = [...inner, ...(isModule ? ['/app/k.js'] : ['/app/lib/g.js', '/h.js'])];
    const visit = async (file: string | null) => {
      const before = site.hits().length;
      const page = await open(body, file === null ? { file } : {});
      await until(page, 'done');
      await expect.poll(paths).toEqual(expect.arrayContaining(wanted));
      expect(
        site
          .hits()
          .slice(before)
          .every(({ path }) => !path.startsWith('/dist')),
      ).toBe(true);
      return (await logOf(page)).filter(line => line !== 'done');
    };
    const native = await visit(null);
    expect(native).toContain(`${site.origin()}/app/w.js?a=1#b`);
    expect(await visit('consent.js')).toEqual(native);
  });

test('an ordinary application works before anybody was asked', async ({ open, site }) => {
  site.route(
    'site.localhost/app/store.js',
    js(`
    const opened = new Promise((done, fail) => {
      const asked = indexedDB.open('recipes', 2);
      asked.onupgradeneeded = () => asked.result.createObjectStore('tea', { keyPath: 'id' });
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => fail(asked.error);
    });
    self.put = async value => {
      const db = await opened;
      await new Promise(done => { const t = db.transaction('tea', 'readwrite'); t.objectStore('tea').put(value); t.oncomplete = done; });
    };
    self.all = async () => {
      const db = await opened;
      return new Promise(done => { const get = db.transaction('tea').objectStore('tea').getAll(); get.onsuccess = () => done(get.result); });
    };`),
  );
  site.route(
    'site.localhost/app/w.js',
    js(`
    'use strict';
    importScripts('store.js');
    addEventListener('message', async ({ data, ports: [port] }) => {
      await put(data);
      const answer = await (await fetch('api/price.json')).json();
      port.postMessage([await all(), answer.path]);
    });`),
  );
  const page = await open(`<script>
    const worker = new Worker(new URL('/app/w.js', location.href), { name: 'store' });
    const ask = message => new Promise(done => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => done(data);
      worker.postMessage(message, [port2]);
    });
    ask({ id: 1, name: 'Sencha' }).then(answer => log.push(answer));
  </script>`);
  await expect
    .poll(() => logOf(page))
    .toEqual([[[{ id: 1, name: 'Sencha' }], '/app/api/price.json']]);
});

for (const type of ['classic', 'module'])
  test(`keeps messages that come before it has started, and their order: ${type}`, async ({
    open,
    site,
  }) => {
    site.route('site.localhost/part.js', js('self.part = 1;'));
    site.route(
      'site.localhost/w.js',
      js(
        type === 'module'
          ? `import './part.js'; const first = await new Promise(done => onmessage = e => done(e.data));
           postMessage(['first', first]); onmessage = e => postMessage([e.data]);`
          : `onmessage = e => postMessage([e.data]);`,
      ),
    );
    const page = await open(`<script>{
      const worker = new Worker('/w.js', { type: '${type}' });
      for (let n = 0; n < 4; n++) setTimeout(() => worker.postMessage(n), n * 20);
      ${LISTEN} }</script>`);
    await expect
      .poll(() => logOf(page))
      .toEqual(type === 'module' ? ['first', 0, 1, 2, 3] : [0, 1, 2, 3]);
  });

for (const type of ['classic', 'module'])
  test(`tells the page of errors: ${type}`, async ({ open, site }) => {
    site.route('site.localhost/throws.js', js('\n\n  throw new Error("on purpose");'));
    site.route('site.localhost/syntax.js', js('\n  this is no script'));
    const body = `<script>
      for (const path of ['/throws.js', '/syntax.js', '/missing.js']) {
        const worker = new Worker(path, { type: '${type}' });
        worker.onerror = event => {
          event.preventDefault();
          log.push([path, event.type, event.message, event.filename, event.lineno]);
        };
      }</script>`;
    const visit = async (file: string | null) => {
      const page = await open(body, file === null ? { file } : {});
      await expect.poll(async () => (await logOf(page)).length).toBe(3);
      return (await logOf(page)).map(entry => entry as unknown[]).sort();
    };
    const native = await visit(null);
    const ours = await visit('consent.js');
    const lines = (entries: unknown[][]) => entries.map(([path, event]) => [path, event]);
    expect(lines(ours)).toEqual(lines(native));
    // Thrown errors are told with their place.
    expect(ours[2]).toEqual(native[2]);
  });

for (const [policy, kinds] of [
  ["worker-src 'self'", ['own script', 'own module', 'nested own script']],
  ["script-src 'self' 'unsafe-inline'; worker-src 'self' blob: data:", Object.keys(KINDS)],
] as const)
  for (const kind of kinds.filter(each => each !== 'nested blob: script'))
    test(`works from ${kind} under ${policy}`, async ({ open, site }) => {
      const start = KINDS[kind];
      if (!start) throw new Error(kind);
      const page = await open(asPage(start(site, codeOf(site, FETCH))), {
        headers: { 'Content-Security-Policy': policy },
        answered: 'granted',
      });
      await until(page, 'done');
    });

test('keeps Trusted Types: what the site did not vouch for stays refused', async ({
  open,
  site,
}) => {
  site.route('site.localhost/w.js', js(codeOf(site, FETCH)));
  const page = await open(
    `<script>{
      const policy = trustedTypes.createPolicy('site', { createScriptURL: text => text });
      const worker = new Worker(policy.createScriptURL('/w.js'));
      ${LISTEN}
      try { new Worker('/w.js'); } catch (error) { log.push(error.name); }
    }</script>`,
    {
      headers: {
        'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types tacet site",
      },
    },
  );
  await until(page, 'TypeError', 'done');
  expect(site.hits('tracker.localhost')).toEqual([]);
});

test('a worker that the page writes runs under Trusted Types, guarded', async ({ open, site }) => {
  const page = await open(
    `<script>{
      const policy = trustedTypes.createPolicy('site', { createScriptURL: text => text });
      const code = ${JSON.stringify(codeOf(site, FETCH)).replaceAll('<', '\\u003c')};
      const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
      const worker = new Worker(policy.createScriptURL(address));
      ${LISTEN}
    }</script>`,
    {
      headers: {
        'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types tacet site",
      },
    },
  );
  await until(page, 'done');
  expect(site.hits('tracker.localhost')).toEqual([]);
});

test('a page that is isolated from other origins has guarded workers, too', async ({
  open,
  site,
}) => {
  const isolation = {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  };
  site.route('site.localhost/w.js', js(codeOf(site, FETCH), isolation));
  const page = await open(
    asPage(`const worker = new Worker('/w.js'); log.push(crossOriginIsolated);`),
    { headers: isolation },
  );
  await until(page, true, 'done');
  expect(site.hits('tracker.localhost')).toEqual([]);
});

test('guards workers when our script comes from another origin', async ({ open, site }) => {
  const page = await open(asPage(KINDS['own script']?.(site, codeOf(site, FETCH)) ?? ''), {
    file: null,
    first: `<script>window.consentConfig = ${JSON.stringify(CONFIG)}</script>
            <script src="${site.origin('cdn.localhost')}/dist/consent.js"></script>`,
  });
  await until(page, 'done');
  expect(site.hits('tracker.localhost')).toEqual([]);
  await grant(page);
  await until(page, 200);
});

test('does not run a worker whose guards cannot be loaded', async ({ open, site }) => {
  site.route(
    'site.localhost/missing/consent.js',
    js(await readFile(join(DIST, 'consent.js'), 'utf8')),
  );
  site.route('site.localhost/w.js', js(codeOf(site, FETCH)));
  const page = await open(asPage(`const worker = new Worker('/w.js');`), {
    file: null,
    first: `<script>window.consentConfig = ${JSON.stringify(CONFIG)}</script>
            <script src="/missing/consent.js"></script>`,
  });
  await until(page, 'error');
  expect(site.hits('tracker.localhost')).toEqual([]);
});

test('report mode holds nothing inside', async ({ open, site }) => {
  site.route('site.localhost/w.js', js(codeOf(site, FETCH)));
  const page = await open(asPage(`const worker = new Worker('/w.js');`), {
    config: { ...CONFIG, mode: 'report', ui: false },
  });
  await until(page, 200);
});

const SHARED = (site: Site) => `
  importScripts('/dist/consent-worker.js');
  const ports = [];
  const note = (...what) => ports.forEach(port => port.postMessage(what));
  onconnect = ({ ports: [port] }) => {
    ports.push(port);
    fetch('${site.origin('tracker.localhost')}/x').then(answer => note(answer.status), error => note(error.name));
    fetch('/own.json').then(() => note('done'));
  };`;

test('a shared worker that imports our file asks its pages', async ({ open, site }) => {
  site.route('site.localhost/s.js', js(SHARED(site)));
  const page = await open(
    `<script>new SharedWorker('/s.js').port.onmessage = ({ data }) => log.push(...data);</script>`,
  );
  await until(page, 'done');
  expect(site.hits('tracker.localhost')).toEqual([]);
  await grant(page);
  await until(page, 200);
  expect(site.count('/x')).toBe(1);
});

test('a shared worker of a blob: address stays one, and is guarded', async ({ open, site }) => {
  const code = SHARED(site)
    .replace(/^\s*importScripts.*$/m, '')
    .replace(`'/own.json'`, `'${site.origin()}/own.json'`);
  const page = await open(`<script>
    const address = URL.createObjectURL(new Blob([${quote(code)}]));
    for (let n = 0; n < 2; n++)
      new SharedWorker(address).port.onmessage = ({ data }) => log.push(...data);
  </script>`);
  // Both ports hear of both connections, or of the second at least.
  await until(page, 'done');
  await expect.poll(async () => (await logOf(page)).length).toBeGreaterThanOrEqual(3);
  expect(site.hits('tracker.localhost')).toEqual([]);
  await grant(page);
  await expect.poll(() => site.count('/x')).toBe(2);
});

const SERVICE = (site: Site) => `
  importScripts('/dist/consent-worker.js');
  oninstall = () => skipWaiting();
  onactivate = event => event.waitUntil(clients.claim());
  onmessage = ({ data, source }) => source.postMessage(['heard ' + data]);
  const T = '${site.origin('tracker.localhost')}';
  onfetch = event => {
    const { pathname } = new URL(event.request.url);
    if (pathname === '/track.json')
      event.respondWith(fetch(T + '/x').then(() => new Response('sent'), error => new Response(error.name)));
    if (pathname === '/handed.json') event.respondWith(fetch(event.request));
  };`;

test('a service worker that imports our file asks its pages', async ({ open, site }) => {
  site.route('site.localhost/sw.js', js(SERVICE(site), { 'Service-Worker-Allowed': '/' }));
  const page = await open(`<script>
    navigator.serviceWorker.onmessage = ({ data }) => log.push(...data);
    navigator.serviceWorker.register('/sw.js', { scope: '/' });
    navigator.serviceWorker.ready.then(() => log.push('ready'));
    navigator.serviceWorker.oncontrollerchange = () => log.push('controlled');
  </script>`);
  await until(page, 'ready', 'controlled');
  await page.evaluate(() => {
    navigator.serviceWorker.controller?.postMessage('you');
    fetch('/track.json').then(async answer => window.log.push(await answer.text()));
  });
  await until(page, 'heard you');
  // Requests of the page were judged there.
  await page.evaluate(T => fetch(`${T}/handed.json`), site.origin());
  expect(site.hits('tracker.localhost')).toEqual([]);
  await grant(page);
  await until(page, 'sent');
  expect(site.count('/x')).toBe(1);
  await deny(page);
  await expect
    .poll(() => page.evaluate(async () => (await fetch('/track.json')).text()))
    .toBe('TypeError');
  expect(site.count('/x')).toBe(1);
  // Only the site's own messages reach the page.
  expect(await logOf(page)).toEqual(['ready', 'controlled', 'heard you', 'sent']);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).unregister());
});

test('a worker of a frame stands where the frame stands', async ({ open, page, site }) => {
  site.route('site.localhost/deep/w.js', js(`const tacet = 'mine'; postMessage(tacet)`));
  site.route('site.localhost/deep/frame.html', {
    type: 'text/html',
    body: `<script>new Worker('w.js').onmessage = event => top.log.push(event.data)</script>`,
  });
  await open('<iframe src="/deep/frame.html"></iframe>');
  await until(page, 'mine');
});

test('a worker that asks for strictness gets it, and one with a fragment starts', async ({
  open,
  page,
}) => {
  await open('<p>');
  const said = await page.evaluate(async () => {
    const code = `/* 1 */ // 2
      'use strict'; let name = ''; try { undeclared = 1 } catch (error) { name = error.name }
      postMessage(name);`;
    const worker = new Worker(`${URL.createObjectURL(new Blob([code]))}#x`);
    return new Promise(done => {
      worker.onmessage = ({ data }) => done(data);
      worker.onerror = () => done('error');
    });
  });
  expect(said).toBe('ReferenceError');
});
