import { CONFIG, expect, FILES, type OpenOptions, test } from '../support/fixtures.ts';

/** A page that uses only its own host, in every way that we watch, and notes all it sees. */
const PAGE = `
<link rel="stylesheet" href="/own.css">
<img id="static" src="/static.gif?a=1&amp;b=2" alt=""><img srcset="/set.gif 1x, /set2.gif 2x" alt="">
<picture><source srcset="/source.gif"><img src="/fallback.gif" alt=""></picture>
<iframe src="/frame.html"></iframe>
<script src="/first.js"></script><script async src="/async.js"></script><script defer src="/defer.js"></script>
<script type="module" src="/module.mjs"></script>
<script type="application/json" id="data">{"a":1}</script>
<form id="form" action="/form" target="sink"><input name="q" value="1"></form><iframe name="sink"></iframe>
<a id="link" href="#x" ping="/ping">x</a><div id="root"></div>
<script>
window.finished = new Promise(done => addEventListener('load', done)).then(async () => {
  const note = (name, value) => log.push([name, value]);
  const event = (element, ...types) => new Promise(done => types.forEach(type => element.addEventListener(type, () => done(type))));
  const root = document.getElementById('root');
  const attempt = async (name, fn) => { try { note(name, await Promise.race([fn(), new Promise(done => setTimeout(done, 8000, 'hangs'))])) } catch (error) { note(name, String(error)) } };

  await attempt('image', () => { const i = new Image(); i.src = '/i.gif?x=1'; return event(i, 'load', 'error').then(type => [type, i.width, i.complete, i.getAttribute('src')]) });
  await attempt('image missing', () => { const i = new Image(1, 1); i.src = '/missing.gif'; return event(i, 'load', 'error') });
  await attempt('image data', () => { const i = new Image(); i.src = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'; return event(i, 'load', 'error') });
  await attempt('image blob', () => { const i = new Image(); i.src = URL.createObjectURL(new Blob(['x'])); return event(i, 'load', 'error') });
  await attempt('srcset', () => { const i = new Image(); i.srcset = '/s1.gif 1x, /s2.gif 2x'; return event(i, 'load', 'error').then(type => [type, i.srcset]) });
  await attempt('script', () => { const s = document.createElement('script'); s.src = '/s.js'; root.append(s); return event(s, 'load', 'error').then(type => [type, s.type, s.async, s.outerHTML]) });
  await attempt('script text', () => { const s = document.createElement('script'); s.text = 'window.textRan = 1'; root.append(s); return window.textRan });
  await attempt('script missing', () => { const s = document.createElement('script'); s.src = '/missing.js'; root.append(s); return event(s, 'load', 'error') });
  await attempt('module', () => import('/imported.mjs').then(module => Object.keys(module)));
  await attempt('frame', () => { const f = document.createElement('iframe'); f.setAttribute('src', '/f.html'); root.append(f); return event(f, 'load').then(() => f.contentDocument.body.textContent.trim()) });
  await attempt('frame blank', () => { const f = document.createElement('iframe'); root.append(f); f.contentDocument.write('<p>w'); return f.contentDocument.body.innerHTML });
  await attempt('frame srcdoc', () => { const f = document.createElement('iframe'); f.srcdoc = '<p>s'; root.append(f); return event(f, 'load').then(() => f.contentDocument.body.innerHTML) });

  await attempt('fetch', () => fetch('/f?a=1').then(r => r.json()));
  await attempt('fetch post', () => fetch('/collect', { method: 'POST', body: 'x', keepalive: true }).then(r => r.status));
  await attempt('fetch request', () => fetch(new Request('/track', { method: 'PUT', body: new URLSearchParams('a=1') })).then(r => r.status));
  await attempt('fetch no-cors', () => fetch('/pixel', { mode: 'no-cors' }).then(r => r.type));
  await attempt('fetch stream', () => fetch('/f').then(r => r.body.getReader().read()).then(({ value }) => value.length > 0));
  await attempt('fetch abort', () => { const c = new AbortController(); const p = fetch('/aborted', { signal: c.signal }); c.abort(); return p });
  await attempt('fetch no address', () => fetch('http://['));
  await attempt('fetch nothing', () => fetch());
  await attempt('fetch data', () => fetch('data:,x').then(r => r.text()));
  await attempt('fetch subdomain', () => fetch(location.origin.replace('site.', 'sub.site.') + '/f').then(r => r.json()));
  await attempt('xhr', () => { const x = new XMLHttpRequest(); const seen = []; x.onreadystatechange = () => seen.push(x.readyState); x.open('GET', '/x'); x.send(); return event(x, 'loadend').then(() => [seen, x.status, x.responseText, x.responseURL.replace(/:\\d+/, '')]) });
  await attempt('xhr sync', () => { const x = new XMLHttpRequest(); x.open('POST', '/x', false); x.setRequestHeader('x-a', '1'); x.send('b'); return [x.status, x.getResponseHeader('content-type')] });
  await attempt('xhr abort', () => { const x = new XMLHttpRequest(); x.open('GET', '/aborted'); const p = event(x, 'abort', 'load'); x.send(); x.abort(); return p });
  await attempt('xhr form', () => { const x = new XMLHttpRequest(); x.open('POST', '/x'); const f = new FormData(document.forms[0]); x.send(f); return event(x, 'loadend').then(() => x.status) });
  await attempt('beacon', () => navigator.sendBeacon('/beacon', new Blob(['1'], { type: 'application/json' })));
  await attempt('beacon twice', () => [navigator.sendBeacon('/analytics'), navigator.sendBeacon('/b', new URLSearchParams('a=1'))]);
  await attempt('ping', () => { document.getElementById('link').click(); return location.hash });

  await attempt('cookie', () => { document.cookie = 'own=1; path=/'; document.cookie = 'cart=a=b'; document.cookie = 'bare'; document.cookie = 'own=; max-age=0; path=/'; return document.cookie.split('; ').filter(pair => !pair.startsWith('tacet=')).sort() });
  await attempt('cookieStore', async () => { await cookieStore.set('cs', '1'); const got = (await cookieStore.get('cs')).value; await cookieStore.delete('cs'); return [got, await cookieStore.get('cs'), (await cookieStore.getAll('cart')).length] });
  for (const area of ['localStorage', 'sessionStorage']) await attempt(area, () => {
    const s = window[area]; s.setItem('a', 1); s.b = 2; s['c d'] = 3; Object.defineProperty(s, 'e', { value: 'x', configurable: true, writable: true, enumerable: true });
    const first = [s.length, s.getItem('a'), s.b, s.getItem('c d'), s.e, Object.keys(s).sort(), 'a' in s, 'no' in s, s.no, s.getItem('no'), JSON.stringify({ ...s }), s.hasOwnProperty('a'), s instanceof Storage, typeof s.setItem, s === window[area]];
    delete s.a; s.removeItem('b');
    const then = [s.length, s.a, s.key(99), typeof s.getItem, Object.entries(s).sort()];
    s.clear(); return [first, then, s.length] });

  await attempt('markup', () => { root.insertAdjacentHTML('beforeend', '<p class="a">1<img src="/m.gif"><b>x &amp; y</b></p>'); root.lastElementChild.innerHTML += '<i title="//x">2</i>'; return root.lastElementChild.outerHTML });
  await attempt('fragment', () => { const f = document.createRange().createContextualFragment('<tr><td>1</td></tr>'); return [f.childNodes.length, f.textContent] });
  await attempt('template', () => { const t = document.createElement('template'); t.innerHTML = '<td><img src="/t.gif"></td>'; root.append(t.content.cloneNode(true)); return t.innerHTML });
  await attempt('like jQuery', () => {
    const div = document.createElement('div'); div.innerHTML = '<select><option selected>1</option></select><script>window.never = 1<' + '/script><script src="/jq.js"><' + '/script>';
    const clone = div.cloneNode(true); root.append(...clone.childNodes);
    for (const old of root.querySelectorAll('script[src="/jq.js"]')) { const s = document.createElement('script'); for (const { name, value } of old.attributes) s.setAttribute(name, value); s.text = old.text; document.head.appendChild(s).parentNode.removeChild(s) }
    return [clone.innerHTML, window.never, root.querySelector('select').value] });
  await attempt('parser', () => new DOMParser().parseFromString('<p><img src="/never.gif">', 'text/html').body.innerHTML);
  await attempt('svg', () => { const s = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); s.innerHTML = '<image href="/svg.gif"/><a href="#y"><script>1<' + '/script></a>'; return s.outerHTML });
  await attempt('attributes', () => { const i = document.createElement('img'); i.setAttribute('SRC', '/at.gif'); i.setAttributeNS(null, 'alt', 'x'); const names = i.getAttributeNames(); i.toggleAttribute('hidden'); i.removeAttribute('src'); return [names, i.outerHTML, i.src] });
  await attempt('shadow', () => { const d = document.createElement('div'); root.append(d); const s = d.attachShadow({ mode: 'open' }); s.innerHTML = '<slot></slot><img src="/sh.gif">'; return s.innerHTML });
  await attempt('write', () => { const f = document.createElement('iframe'); root.append(f); f.contentDocument.open(); f.contentDocument.write('<title>t</title><p>', 1, '</p>'); f.contentDocument.close(); return f.contentDocument.documentElement.outerHTML });
  await attempt('form', () => { const sink = document.getElementsByName('sink')[0]; const p = event(sink, 'load'); document.forms[0].submit(); return p.then(() => sink.contentWindow.location.search) });
  await attempt('observer', () => new Promise(done => { new MutationObserver((list, o) => { o.disconnect(); done(list.map(m => [m.type, m.attributeName, m.oldValue])) }).observe(root, { attributes: true, attributeOldValue: true }); root.title = 'x'; root.setAttribute('data-x', '1') }));
  await attempt('errors', () => { try { document.body.appendChild(1) } catch (error) { return error.message } });
  await attempt('globals', () => [typeof Image, Image.prototype === HTMLImageElement.prototype, new Image(3, 4).outerHTML, typeof window.onerror]);
});
</script>`;

const CASES: readonly [name: string, OpenOptions][] = [
  ...FILES.map((file): [string, OpenOptions] => [
    `${file}, nothing configured`,
    { file, config: null },
  ]),
  ['consent.js, a rule for a tracker', { config: CONFIG }],
  [
    'consent.js, what nobody knows is held',
    {
      config: {
        unknown: 'hold',
        rules: [{ keys: ['*a*', 'b', 'c*', 'e', 'own', 'bare', 'getItem'], purpose: 'necessary' }],
      },
    },
  ],
  ['consent.js, refused', { config: null, answered: 'denied' }],
];

for (const [name, options] of CASES)
  test(`changes nothing for a page that keeps to its own host: ${name}`, async ({
    open,
    page,
    site,
    settled,
  }) => {
    const watch = async (wanted: OpenOptions) => {
      const before = site.hits().length;
      await open(PAGE, wanted);
      await page.evaluate('finished');
      await settled();
      const state = await page.evaluate(async () => {
        // Ours, and nothing but ours, goes before the comparison.
        for (const own of document.querySelectorAll('tacet-consent, script[src*="/dist/"]'))
          own.remove();
        return {
          log: window.log,
          ran: window.ran,
          body: document.body.outerHTML,
        };
      });
      const hits = site
        .hits()
        .slice(before)
        // Whether the browser sends what is aborted at once is a matter of chance.
        .filter(({ path }) => path !== '/aborted')
        .map(({ method, host, path, query, body, headers }) =>
          [
            method,
            host + path,
            String(query),
            body.replace(/WebKitFormBoundary\w+/g, 'B'),
            headers['content-type']?.replace(/WebKitFormBoundary\w+/g, 'B'),
            headers['sec-fetch-dest'],
            headers['sec-fetch-mode'],
          ].join(' '),
        )
        .sort();
      await page.context().clearCookies();
      return { ...state, ran: state.ran?.sort(), hits };
    };
    const without = await watch({ file: null, config: null });
    const withOurs = await watch(options);
    for (const [index, entry] of without.log.entries()) expect(withOurs.log[index]).toEqual(entry);
    expect(withOurs).toEqual(without);
  });

test('lets a page replace a method of its storage', async ({ open }) => {
  const replace = () => {
    const calls: unknown[] = [];
    const native = localStorage.setItem;
    localStorage.setItem = function (this: Storage, ...args) {
      calls.push(args);
      native.apply(this, args);
    };
    localStorage.setItem('a', '1');
    const own = Object.hasOwn(localStorage, 'setItem');
    const { setItem, ...stored } = localStorage;
    return [calls, own, typeof setItem, stored, localStorage.length];
  };
  const page = await open('', { file: null });
  const plain = await page.evaluate(replace);
  await page.evaluate(() => localStorage.clear());
  await open();
  expect(await page.evaluate(replace)).toEqual(plain);
});

test('passes everything that is not tracking, of other hosts as well', async ({
  open,
  site,
  settled,
}) => {
  const cdn = site.origin('cdn.localhost');
  const page = await open(
    `<script src="${cdn}/library.js"></script><img src="${cdn}/photo.jpg"><link rel="stylesheet" href="${cdn}/a.css">
     <script>fetch('${cdn}/data.json').then(r => r.json()); new Image().src = '${cdn}/preload.png';
     localStorage.theme = 'dark'; document.cookie = 'cart=1';</script>`,
    { config: null },
  );
  await settled();
  expect(
    site
      .hits('cdn.localhost')
      .map(({ path }) => path)
      .sort(),
  ).toEqual(['/a.css', '/data.json', '/library.js', '/photo.jpg', '/preload.png']);
  expect(await page.evaluate(() => [localStorage.theme, document.cookie])).toEqual([
    'dark',
    'cart=1',
  ]);
});

test('holds what looks like telemetry to a host that nobody named', async ({
  open,
  site,
  settled,
}) => {
  await open(
    `<script>const O = '${site.origin('other.localhost')}';
     navigator.sendBeacon(O + '/any', 'x');
     new Image(1, 1).src = O + '/any.gif?x=1';
     new Image().src = O + '/any?x=1';
     fetch(O + '/any', { method: 'POST', keepalive: true, body: 'x' }).catch(() => {});
     fetch(O + '/collect', { method: 'POST', mode: 'no-cors', body: 'x' }).catch(() => {});
     const x = new XMLHttpRequest(); x.open('POST', O + '/v1/events'); x.send('x');</script>`,
    { config: null },
  );
  await settled();
  expect(site.hits('other.localhost')).toEqual([]);
});

test("holds every other site's host with `unknown: 'hold'`, until all purposes are granted", async ({
  open,
  site,
  settled,
}) => {
  const page = await open(
    `<script>const O = '${site.origin('other.localhost')}'; fetch(O + '/data.json').catch(() => {});
     fetch('${site.origin('cdn.localhost')}/data.json'); localStorage.anything = 1; localStorage.cart1 = 1;</script>`,
    {
      config: {
        unknown: 'hold',
        allow: ['cdn.localhost'],
        rules: [{ keys: ['cart*'], purpose: 'necessary' }],
      },
    },
  );
  await site.whenHit('cdn.localhost');
  await page.evaluate(() => window.consent.grant('functional', 'analytics'));
  await settled();
  expect(site.hits('other.localhost')).toEqual([]);
  await page.evaluate(() => window.consent.grant('marketing'));
  await site.whenHit('other.localhost');
});
