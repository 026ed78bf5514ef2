import { expect, grant, logOf, tabTest as test } from '../support/fixtures.ts';
import { TOOLS } from '../support/forms.ts';

const setUp = `<script>${TOOLS}</script>`;

/** What the page reads while an attempt has not run. The tracker's origin is cut off. */
const readings: readonly [name: string, code: string, value: unknown][] = [
  ['the src of an image', `const i = new Image(); i.src = T + '/p.gif'; return i.src`, '/p.gif'],
  [
    'the src attribute of an image',
    `const i = new Image(); i.src = T + '/p.gif'; return i.getAttribute('src')`,
    '/p.gif',
  ],
  [
    'a protocol-relative src, resolved',
    `const i = new Image(); i.src = T.slice(5) + '/p.gif'; return i.src`,
    '/p.gif',
  ],
  [
    'the attribute as it was written',
    `const i = new Image(); i.src = '//x@' + T.slice(7) + '/p.gif'; return i.getAttribute('src').includes('x@')`,
    true,
  ],
  ['srcset', `const i = new Image(); i.srcset = T + '/p.gif 2x'; return i.srcset`, '/p.gif 2x'],
  [
    'hasAttribute',
    `const i = new Image(); i.src = T + '/p.gif'; return i.hasAttribute('src')`,
    true,
  ],
  [
    'hasAttribute after removal',
    `const i = new Image(); i.src = T + '/p.gif'; i.removeAttribute('src'); return [i.hasAttribute('src'), i.src, i.getAttribute('src')]`,
    [false, '', null],
  ],
  [
    'the src of a script',
    `const s = document.createElement('script'); s.src = T + '/s.js'; document.body.append(s); return s.src`,
    '/s.js',
  ],
  [
    'the type of a script',
    `const s = document.createElement('script'); s.type = 'module'; s.src = T + '/s.js'; document.body.append(s); return [s.type, s.getAttribute('type')]`,
    ['module', 'module'],
  ],
  [
    'the type of a script without one',
    `const s = document.createElement('script'); s.src = T + '/s.js'; document.body.append(s); return [s.type, s.getAttribute('type'), s.hasAttribute('type')]`,
    ['', null, false],
  ],
  [
    'the src of a frame',
    `const f = document.createElement('iframe'); f.src = T + '/f.html'; document.body.append(f); return f.src`,
    '/f.html',
  ],
  [
    'the ping of a link',
    `const a = document.createElement('a'); a.ping = T + '/ping'; return [a.ping, a.getAttribute('ping')]`,
    ['/ping', '/ping'],
  ],
  [
    'markup that was written',
    `const b = box(); b.innerHTML = '<img src="' + T + '/p.gif">'; return b.firstChild.getAttribute('src')`,
    '/p.gif',
  ],
  [
    'a script in innerHTML',
    `const b = box(); b.innerHTML = '<script src="' + T + '/s.js"><' + '/script>'; return [b.firstChild.type, b.firstChild.getAttribute('src')]`,
    ['', '/s.js'],
  ],
  [
    'readyState of an XHR',
    `const x = request('GET', '/x'); x.send(); return [x.readyState, x.status, x.responseText]`,
    [1, 0, ''],
  ],
  [
    'an XHR that is sent twice',
    `const x = request('GET', '/x'); x.send(); try { x.send() } catch (error) { return error.name }`,
    'InvalidStateError',
  ],
  [
    'a header set after send',
    `const x = request('GET', '/x'); x.send(); try { x.setRequestHeader('a', 'b') } catch (error) { return error.name }`,
    'InvalidStateError',
  ],
  ['sendBeacon', `return navigator.sendBeacon(T + '/b', 'x')`, true],
  [
    'fetch',
    `return Promise.race([fetch(T + '/f'), new Promise(done => setTimeout(done, 50, 'pending'))])`,
    'pending',
  ],
  [
    'fetch with options that are wrong',
    `return fetch(T + '/f', { method: 'GET', body: 'x' }).catch(error => error.name)`,
    'TypeError',
  ],
  [
    'a body used once more',
    `const r = new Request(T + '/f', { method: 'POST', body: 'x' }); fetch(r); return r.bodyUsed`,
    true,
  ],
  ['a cookie', `document.cookie = '_trk_a=1'; return document.cookie.includes('_trk_a=1')`, true],
  [
    'a cookie that is deleted',
    `document.cookie = '_trk_a=1'; document.cookie = '_trk_a=; max-age=0'; return document.cookie.includes('_trk')`,
    false,
  ],
  [
    'a cookie that expired',
    `document.cookie = '_trk_a=1; expires=Thu, 01 Jan 1970 00:00:00 GMT'; return document.cookie.includes('_trk')`,
    false,
  ],
  [
    'several cookies',
    `document.cookie = '_trk_a=1'; document.cookie = 'own=2'; document.cookie = '_trk_b=3'; return document.cookie.split('; ').sort()`,
    ['_trk_a=1', '_trk_b=3', 'own=2'],
  ],
  [
    'the cookie store',
    `await cookieStore.set('_trk_a', '1'); return [(await cookieStore.get('_trk_a')).value, (await cookieStore.getAll()).map(c => c.name)]`,
    ['1', ['_trk_a']],
  ],
  [
    'the cookie store after an end at once',
    `await cookieStore.set('_trk_a', '1'); await cookieStore.set({ name: '_trk_a', value: '', expires: 0 }); return await cookieStore.get('_trk_a')`,
    null,
  ],
  [
    'the cookie store after a life of nothing',
    `await cookieStore.set('own', '1'); await cookieStore.set({ name: 'own', value: '', maxAge: 0 }); return await cookieStore.get('own')`,
    null,
  ],
  [
    'the cookie store with a date',
    `await cookieStore.set({ name: 'other', value: '1', partitioned: {} }).catch(() => {}); await cookieStore.set({ name: 'own', value: '2', expires: new Date(Date.now() + 1e6) }); return (await cookieStore.get('own')).value`,
    '2',
  ],
  [
    'the cookie store after a deletion',
    `await cookieStore.set('_trk_a', '1'); await cookieStore.delete('_trk_a'); return await cookieStore.get('_trk_a')`,
    null,
  ],
  [
    'localStorage',
    `localStorage.setItem('_trk_a', { toString: () => 'x' }); return [localStorage.getItem('_trk_a'), localStorage._trk_a, localStorage.length, localStorage.key(0), '_trk_a' in localStorage, Object.keys(localStorage), JSON.stringify(localStorage)]`,
    ['x', 'x', 1, '_trk_a', true, ['_trk_a'], '{"_trk_a":"x"}'],
  ],
  [
    'localStorage after removal',
    `localStorage._trk_a = 1; delete localStorage._trk_a; localStorage.setItem('_trk_b', 1); localStorage.removeItem('_trk_b'); return [localStorage.getItem('_trk_a'), localStorage._trk_b, localStorage.length]`,
    [null, undefined, 0],
  ],
  [
    'localStorage after clear',
    `localStorage.own = 1; localStorage._trk_a = 1; localStorage.clear(); return [localStorage.length, localStorage.own]`,
    [0, undefined],
  ],
  [
    'sessionStorage',
    `sessionStorage._trk_a = 1; return [sessionStorage.getItem('_trk_a'), sessionStorage instanceof Storage, String(sessionStorage)]`,
    ['1', true, '[object Storage]'],
  ],
  [
    'a key that is not there',
    `return [localStorage.getItem('nothing'), localStorage.nothing, 'nothing' in localStorage]`,
    [null, undefined, false],
  ],
];

for (const [name, code, value] of readings)
  test(`gives the page ${name} as if nothing were held`, async ({ open, site }) => {
    const page = await open(setUp);
    const got = await page.evaluate(`(async () => { ${code} })()`);
    const cut = (text: unknown): unknown =>
      typeof text === 'string'
        ? text.replaceAll(site.origin('tracker.localhost'), '')
        : Array.isArray(text)
          ? text.map(cut)
          : text;
    expect(cut(got)).toEqual(value);
    expect(site.hits('tracker.localhost')).toEqual([]);
  });

test('gives fetch its real response on release', async ({ open, site }) => {
  const page = await open(setUp);
  const answer = page.evaluate(async () => {
    const response = await fetch(`${window.T}/f`);
    return [response.ok, response.url.endsWith('/f'), await response.json()];
  });
  await page.evaluate(() => void window.consent.grant());
  expect(await answer).toEqual([true, true, { host: 'tracker.localhost', path: '/f' }]);
  expect(site.count('/f')).toBe(1);
});

test('gives an XHR its real response and its events in order on release', async ({ open }) => {
  const page = await open(`${setUp}<script>
    const x = new XMLHttpRequest();
    x.onreadystatechange = () => note('state ' + x.readyState);
    for (const type of ['loadstart', 'load', 'loadend']) x.addEventListener(type, () => note(type));
    x.open('GET', T + '/x'); x.responseType = 'json'; x.send(); window.x = x;
  </script>`);
  await grant(page);
  await expect
    .poll(() => logOf(page))
    .toEqual(['state 1', 'loadstart', 'state 2', 'state 3', 'state 4', 'load', 'loadend']);
  expect(await page.evaluate('x.response')).toEqual({ host: 'tracker.localhost', path: '/x' });
});

test('keeps the identity of what it wraps', async ({ open }) => {
  const read = () => {
    const identity = (owner: object, name: string) => {
      const descriptor = Object.getOwnPropertyDescriptor(owner, name) ?? {};
      return ['value', 'get', 'set'].map(kind => {
        const made = descriptor[kind as 'value'];
        if (typeof made !== 'function') return made && 'other';
        const { enumerable, configurable, writable } = descriptor;
        return [
          ...[made.name, made.length, String(made), Function.prototype.toString.call(made)],
          ...[Object.getOwnPropertyNames(made), 'prototype' in made],
          ...[
            Object.getPrototypeOf(made) === Function.prototype,
            enumerable,
            configurable,
            writable,
          ],
        ];
      });
    };
    const throws = (fn: () => unknown) => {
      try {
        return String(fn());
      } catch (error) {
        return `${error}`;
      }
    };
    return {
      fetch: identity(window, 'fetch'),
      beacon: identity(Navigator.prototype, 'sendBeacon'),
      open: identity(XMLHttpRequest.prototype, 'open'),
      send: identity(XMLHttpRequest.prototype, 'send'),
      src: identity(HTMLImageElement.prototype, 'src'),
      script: identity(HTMLScriptElement.prototype, 'src'),
      inner: identity(Element.prototype, 'innerHTML'),
      attribute: identity(Element.prototype, 'setAttribute'),
      cookie: identity(Document.prototype, 'cookie'),
      setItem: identity(Storage.prototype, 'setItem'),
      write: identity(Document.prototype, 'write'),
      toString: identity(Function.prototype, 'toString'),
      storage: identity(window, 'localStorage'),
      image: [Image.name, Image.length, String(Image), new Image(1, 2).width],
      tags: [String(localStorage), Object.prototype.toString.call(sessionStorage)],
      errors: [
        () => Reflect.apply(navigator.sendBeacon, {}, ['/b']),
        () => Reflect.apply(navigator.sendBeacon, navigator, []),
        () => navigator.sendBeacon('http://['),
        () => Reflect.apply(Element.prototype.setAttribute, {}, ['src', 'x']),
        () => Reflect.apply(document.body.setAttribute, document.body, ['src']),
        () => new XMLHttpRequest().send(),
        () => Reflect.apply(XMLHttpRequest.prototype.open, new XMLHttpRequest(), ['GET']),
        () => Reflect.apply(localStorage.setItem, localStorage, ['a']),
        () => Reflect.get(HTMLImageElement.prototype, 'src'),
        () => Reflect.get(Storage.prototype, 'length'),
        () => Reflect.apply(Function.prototype.toString, {}, []),
      ].map(throws),
      own: Object.getOwnPropertyNames(document.createElement('img')),
    };
  };
  const page = await open('', { file: null });
  const plain = await page.evaluate(read);
  await open();
  const ours = await page.evaluate(read);
  expect(ours).toEqual(plain);
});
