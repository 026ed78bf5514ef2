import { deny, expect, grant, tabTest as test } from '../support/fixtures.ts';

// While an attempt is held, the page reads back what it wrote.

/** Makes an element of each kind held, and gives what the page reads. */
const READ = `
const A = T + '/held.gif';
const svg = name => document.createElementNS('http://www.w3.org/2000/svg', name);
const read = (element, property, attribute = property.toLowerCase()) => {
  element[property] = A;
  return [element[property], element.getAttribute(attribute), element.hasAttribute(attribute)].join();
};
const make = name => document.createElement(name);
log.push(
  read(make('img'), 'src'), read(make('iframe'), 'src'), read(make('embed'), 'src'), read(make('object'), 'data'),
  read(make('link'), 'href'), read(make('video'), 'src'), read(make('video'), 'poster'), read(make('source'), 'src'),
  read(make('track'), 'src'), read(make('input'), 'src'), read(make('script'), 'src'), read(document.body, 'background'),
);
`;

test('every property and attribute gives what was written', async ({ open, page, site }) => {
  await open(`<script>${READ}</script>`);
  const address = `${site.origin('tracker.localhost')}/held.gif`;
  const log = await page.evaluate(() => window.log);
  expect(log).toEqual(Array.from({ length: 12 }, () => `${address},${address},true`));
});

test('an SVG address reads back by its object', async ({ open, page, site }) => {
  await open(`<script>
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
    image.href.baseVal = T + '/held.gif';
    log.push(image.href.baseVal, image.getAttribute('href'));
  </script>`);
  const address = `${site.origin('tracker.localhost')}/held.gif`;
  expect(await page.evaluate(() => window.log)).toEqual([address, address]);
});

test('markup reads back as it was written, and a copy by markup arrives, too', async ({
  open,
  page,
  site,
  settled,
}) => {
  await open(`<div id="a"></div><div id="b"></div><script>
    const html = '<p>x<img src="' + T + '/held.gif"></p>';
    a.innerHTML = html;
    log.push(a.innerHTML === html, a.firstChild.outerHTML === html, a.getHTML() === html);
    log.push(new XMLSerializer().serializeToString(a).includes(T + '/held.gif'));
    b.innerHTML = a.innerHTML.replace('held', 'copy');
  </script>`);
  expect(await page.evaluate(() => window.log)).toEqual([true, true, true, true]);
  await grant(page);
  await site.whenHit('tracker.localhost/held.gif');
  await site.whenHit('tracker.localhost/copy.gif');
  await settled();
  expect(site.count('tracker.localhost')).toBe(2);
});

test('a document given to a frame reads back, and its scripts are guarded', async ({
  open,
  page,
  site,
  settled,
}) => {
  await open(`<div id="a"></div><script>
    const html = '<!doctype html><p>x<script>parent.log.push(document.compatMode); fetch("' + T + '/inner"); parent.done()<\\/script>';
    const loaded = new Promise(done => { window.done = done });
    const frame = document.createElement('iframe');
    frame.srcdoc = html;
    a.append(frame);
    log.push(frame.srcdoc === html, frame.getAttribute('srcdoc') === html, a.innerHTML.includes('consent') || a.innerHTML.includes('dispatchEvent'));
  </script>`);
  await page.evaluate('loaded');
  await settled();
  expect(await page.evaluate(() => window.log)).toEqual([true, true, false, 'CSS1Compat']);
  expect(site.count('tracker.localhost')).toBe(0);
  await grant(page);
  await site.whenHit('tracker.localhost/inner');
});

test('a document in the markup of a frame reads back, and arrives after a grant', async ({
  open,
  page,
  site,
}) => {
  const tracker = site.origin('tracker.localhost');
  const inner = `<p>own<img src='${tracker}/held.gif'>`;
  await open(`<iframe srcdoc="${inner}"></iframe>`);
  const read = () => page.evaluate(() => document.querySelector('iframe')?.srcdoc);
  await expect(page.frameLocator('iframe').locator('p')).toHaveText('own');
  expect(await read()).toBe(inner);
  expect(site.hits('tracker.localhost')).toEqual([]);
  await grant(page);
  await site.whenHit('tracker.localhost/held.gif');
  expect(await read()).toBe(inner);
  expect(site.count('tracker.localhost')).toBe(1);
});

for (const sandbox of ['allow-scripts', 'allow-scripts allow-forms'])
  test(`a document in a sandbox (${sandbox}) waits whole, and arrives`, async ({
    open,
    page,
    site,
  }) => {
    const tracker = site.origin('tracker.localhost');
    await open(`<script>
      for (const address of [T + '/held.mjs', '/own.mjs']) {
        const frame = document.createElement('iframe');
        frame.srcdoc = '<script src="' + address + '"></' + 'script><p>text';
        frame.sandbox = '${sandbox}';
        document.body.append(frame);
      }
    </script>`);
    await site.whenHit('site.localhost/own.mjs');
    expect(site.hits('tracker.localhost')).toEqual([]);
    const read = () => page.evaluate(() => document.querySelector('iframe')?.srcdoc);
    expect(await read()).toContain(tracker);
    expect(await page.evaluate(() => window.consent.ledger().map(each => each.verdict))).toEqual([
      'hold',
    ]);
    await grant(page);
    await site.whenHit('tracker.localhost/held.mjs');
    await expect(page.frameLocator('iframe >> nth=0').locator('p')).toHaveText('text');
    expect(site.count('tracker.localhost')).toBe(1);
  });

test('a picture taken out of a template is held, and arrives', async ({ open, page, site }) => {
  await open(`<template id="t"><img src="" alt="x"></template><script>
    t.innerHTML = '<img src="' + T + '/held.gif">';
    window.copy = document.importNode(t.content, true);
    log.push(copy.firstChild.getAttribute('src') === T + '/held.gif');
    log.push(t.innerHTML === '<img src="' + T + '/held.gif">');
    const twin = t.cloneNode(true);
    log.push(twin.content.firstChild.src === T + '/held.gif', twin.innerHTML === t.innerHTML);
  </script>`);
  expect(await page.evaluate(() => window.log)).toEqual([true, true, true, true]);
  await grant(page);
  await site.whenHit('tracker.localhost/held.gif');
});

test('a held database is pending, then opens with its upgrade', async ({ open, page }) => {
  await open(`<script>
    const request = indexedDB.open('_trk', 2);
    log.push(request instanceof IDBOpenDBRequest, request.readyState, String(request));
    try { request.result } catch (error) { log.push(error.name) }
    window.opened = new Promise(done => {
      request.onupgradeneeded = event => {
        log.push('upgrade', event.oldVersion, event.newVersion, event.target === request);
        request.result.createObjectStore('s').put('v', 'k');
      };
      request.addEventListener('success', event => {
        log.push('success', request.readyState);
        const read = event.target.result.transaction('s').objectStore('s').get('k');
        read.onsuccess = () => { log.push(read.result); request.result.close(); done() };
      });
    });
  </script>`);
  const before = await page.evaluate(() => window.log);
  expect(before).toEqual([true, 'pending', '[object IDBOpenDBRequest]', 'InvalidStateError']);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await grant(page);
  await page.evaluate('opened');
  expect((await page.evaluate(() => window.log)).slice(4)).toEqual([
    'upgrade',
    0,
    2,
    true,
    'success',
    'done',
    'v',
  ]);
});

test('a refused database fails, as one that the browser blocks', async ({ open, page }) => {
  await open(`<script>
    const request = indexedDB.open('_trk');
    window.failed = new Promise(done => { request.onerror = () => done(request.error.name) });
  </script>`);
  await deny(page);
  expect(await page.evaluate('failed')).toBe('UnknownError');
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test("the site's own database is none of our business", async ({ open, page }) => {
  await open(`<script>
    const request = indexedDB.open('own', 1);
    window.opened = new Promise(done => { request.onsuccess = () => done(request.result.name) });
  </script>`);
  expect(await page.evaluate('opened')).toBe('own');
});

for (const [type, scheme] of [
  ['WebSocket', 'ws'],
  ['EventSource', 'http'],
] as const)
  test(`a ${type} that may not open fails, and says where it wanted to go`, async ({
    open,
    page,
    site,
    settled,
  }) => {
    await open(`<script>
      const address = T.replace('http', '${scheme}') + '/socket';
      const socket = new ${type}(address);
      log.push(socket.url === address, socket instanceof ${type});
      window.failed = new Promise(done => { socket.onerror = event => done(event.type) });
    </script>`);
    expect(await page.evaluate('failed')).toBe('error');
    expect(await page.evaluate(() => window.log)).toEqual([true, true]);
    await settled();
    expect(site.count('tracker.localhost')).toBe(0);
  });

test('a style is given back, unless the page has thought better of it', async ({
  open,
  page,
  site,
  settled,
}) => {
  await open(`<p id="a" style="height:9px">a</p><p id="b">b</p><script>
    a.style.backgroundImage = 'url(' + T + '/a.gif)';
    b.style.backgroundImage = 'url(' + T + '/b.gif)';
  </script>`);
  await settled();
  await page.evaluate(() => {
    const element = document.getElementById('b');
    if (element) element.style.backgroundImage = 'none';
  });
  await grant(page);
  await site.whenHit('tracker.localhost/a.gif');
  await settled();
  expect(site.count('tracker.localhost/b.gif')).toBe(0);
});

test('a document whose writing ends in the middle of something is whole after close', async ({
  open,
  page,
}) => {
  await open(`<iframe id="f"></iframe><script>
    const inner = f.contentDocument;
    inner.open();
    inner.write('<p>one</p>');
    inner.write('<p>two<!-- x');
    inner.close();
    log.push(inner.body.textContent);
  </script>`);
  expect(await page.evaluate(() => window.log)).toEqual(['onetwo']);
  await expect
    .poll(() => page.evaluate(() => window.frames[0]?.document.readyState))
    .toBe('complete');
});

test("documents that load nothing keep their markup, as editors' do", async ({ open, page }) => {
  await open(`<script>
    const html = '<p>t</p><iframe src="' + T + '/x.html"></iframe><img src="' + T + '/x.gif">';
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const made = document.implementation.createHTMLDocument('');
    made.body.innerHTML = html;
    const template = document.createElement('template');
    template.innerHTML = html;
    log.push(parsed.body.innerHTML === html, made.body.innerHTML === html, template.innerHTML === html);
  </script>`);
  expect(await page.evaluate(() => window.log)).toEqual([true, true, true]);
});

test('a link to a window of its own opens, whatever is unknown', async ({ open, page, site }) => {
  await open(`<a id="a" href="${site.origin('other.localhost')}/x.html" target="window">x</a>`, {
    config: { unknown: 'hold' },
  });
  const popup = page.waitForEvent('popup');
  await page.click('#a');
  await (await popup).close();
  expect(site.count('other.localhost/x.html')).toBe(1);
});

test('a script that is taken out while it is held runs all the same', async ({
  open,
  page,
  site,
}) => {
  await open(`<script>
    const script = document.createElement('script');
    script.src = T + '/held.js';
    document.head.append(script);
    script.remove();
  </script>`);
  await grant(page);
  await site.whenHit('tracker.localhost/held.js');
  await expect
    .poll(() => page.evaluate(() => (window as { ran?: string[] }).ran))
    .toEqual(['/held.js']);
});

test('many large beacons arrive together', async ({ open, page, site, settled }) => {
  await open(`<script>
    for (let n = 0; n < 5; n++) navigator.sendBeacon(T + '/b' + n, 'x'.repeat(50000));
  </script>`);
  await grant(page);
  for (let n = 0; n < 5; n++) await site.whenHit(`tracker.localhost/b${n}`);
  await settled();
  expect(site.count('tracker.localhost')).toBe(5);
});

test('the copy of a script that is in its place does not run, too', async ({
  open,
  page,
  site,
  settled,
}) => {
  await open(`<script>
    const script = document.createElement('script');
    script.src = T + '/held.js';
    document.head.append(script);
    setTimeout(() => {
      window.copy = document.head.appendChild(script.cloneNode());
      log.push(copy.src === script.src);
    });
  </script>`);
  await settled();
  await grant(page);
  await site.whenHit('tracker.localhost/held.js');
  await settled();
  expect(await page.evaluate(() => window.log)).toEqual([true]);
  expect(await page.evaluate(() => (window as { ran?: string[] }).ran)).toEqual(['/held.js']);
});
