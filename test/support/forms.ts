import type { Hit } from './server.ts';

/** One way to reach a tracker. */
export interface Form {
  name: string;
  /** JavaScript for the page's body. `T` is the tracker's origin; see `TOOLS` for the rest. */
  run: string;
  /** Where it arrives. */
  path: string;
  /** What the page's log has when it got out. */
  granted?: unknown[];
  /** What it has when it was settled after a refusal. */
  denied?: unknown[];
  /** More to know of what arrived. */
  check?: (hit: Hit) => unknown;
  /** What `check` must give. */
  expected?: unknown;
}

/** What the forms' code may call. */
export const TOOLS = `
const note = (...what) => log.push(...what);
const watched = element => {
  element.addEventListener('load', () => note('load'));
  element.addEventListener('error', () => note('error'));
  return element;
};
const make = tag => watched(document.createElement(tag));
const add = element => document.body.appendChild(element);
const box = () => add(document.createElement('div'));
const settle = promise => promise.then(answer => note(answer.type === 'opaque' ? 'opaque' : answer.status), error => note(error.name));
const request = (method, path, ...rest) => {
  const xhr = new XMLHttpRequest();
  xhr.addEventListener('load', () => note(xhr.status));
  xhr.addEventListener('error', () => note('error ' + xhr.status));
  xhr.addEventListener('abort', () => note('abort'));
  xhr.open(method, T + path, ...rest);
  return xhr;
};
`;

const events = { granted: ['load'], denied: ['error'] };
const image = (name: string, run: string, more: Partial<Form> = events): Form => ({
  name: `image: ${name}`,
  run,
  path: '/p.gif',
  ...more,
});
const NO_EVENTS = {};

const images: Form[] = [
  image('src of new Image()', `watched(new Image()).src = T + '/p.gif'`),
  image('src of an element', `add(make('img')).src = T + '/p.gif'`),
  image(
    'src set first, then put into the page',
    `const i = make('img'); i.src = T + '/p.gif'; add(i)`,
  ),
  image('src of a 1×1 pixel', `const i = watched(new Image(1, 1)); i.src = T + '/p.gif'`),
  image('setAttribute', `add(make('img')).setAttribute('src', T + '/p.gif')`),
  image('setAttribute in upper case', `add(make('img')).setAttribute('SRC', T + '/p.gif')`),
  image('setAttributeNS', `add(make('img')).setAttributeNS(null, 'src', T + '/p.gif')`),
  image(
    'setAttributeNode',
    `const a = document.createAttribute('src'); a.value = T + '/p.gif'; add(make('img')).setAttributeNode(a)`,
  ),
  image('Reflect.set', `Reflect.set(add(make('img')), 'src', T + '/p.gif')`),
  image('a URL object', `add(make('img')).src = new URL('/p.gif', T)`),
  image(
    'an object whose text changes',
    `let n = 0; add(make('img')).src = { toString: () => n++ ? T + '/twice.gif' : T + '/p.gif' }`,
  ),
  image('srcset', `add(make('img')).srcset = T + '/p.gif 1x'`),
  image(
    'srcset with several addresses',
    `add(make('img')).srcset = '/own.gif 9x, ' + T + '/p.gif 1x'`,
  ),
  image('srcset by setAttribute', `add(make('img')).setAttribute('srcset', '\\n ' + T + '/p.gif')`),
  image(
    'src and srcset',
    `const i = add(make('img')); i.src = T + '/p.gif'; i.srcset = T + '/p.gif'`,
  ),
  image('innerHTML', `box().innerHTML = '<p><img src="' + T + '/p.gif"></p>'`, NO_EVENTS),
  image(
    'innerHTML of an element that is never attached',
    `document.createElement('div').innerHTML = '<img src="' + T + '/p.gif">'`,
    NO_EVENTS,
  ),
  image(
    'innerHTML without quotes, in capitals',
    `box().innerHTML = '<IMG SRC=' + T.toUpperCase() + '/p.gif>'`,
    NO_EVENTS,
  ),
  image(
    'innerHTML with the address in entities',
    `box().innerHTML = '<img src="' + T.replace(/[:/]/g, c => '&#' + c.charCodeAt() + ';') + '/p.gif">'`,
    NO_EVENTS,
  ),
  image(
    'innerHTML with srcset',
    `box().innerHTML = '<img srcset="' + T + '/p.gif 2x">'`,
    NO_EVENTS,
  ),
  image(
    'innerHTML of a template, cloned',
    `const t = document.createElement('template'); t.innerHTML = '<img src="' + T + '/p.gif">'; add(t.content.cloneNode(true))`,
    NO_EVENTS,
  ),
  image(
    'innerHTML of a template, imported',
    `const t = document.createElement('template'); t.innerHTML = '<img src="' + T + '/p.gif">'; add(document.importNode(t.content, true))`,
    NO_EVENTS,
  ),
  image('outerHTML', `box().outerHTML = '<img src="' + T + '/p.gif">'`, NO_EVENTS),
  image(
    'insertAdjacentHTML',
    `box().insertAdjacentHTML('afterend', '<img src="' + T + '/p.gif">')`,
    NO_EVENTS,
  ),
  image('document.write', `document.write('<img src="' + T + '/p.gif">')`, NO_EVENTS),
  image('document.writeln', `document.writeln('<img src="', T, '/p.gif">')`, NO_EVENTS),
  image(
    'createContextualFragment',
    `add(document.createRange().createContextualFragment('<img src="' + T + '/p.gif">'))`,
    NO_EVENTS,
  ),
  image(
    'DOMParser and adoption',
    `add(new DOMParser().parseFromString('<img src="' + T + '/p.gif">', 'text/html').images[0])`,
    NO_EVENTS,
  ),
  image('setHTMLUnsafe', `box().setHTMLUnsafe('<img src="' + T + '/p.gif">')`, NO_EVENTS),
  image(
    'innerHTML of a shadow root',
    `box().attachShadow({ mode: 'closed' }).innerHTML = '<img src="' + T + '/p.gif">'`,
    NO_EVENTS,
  ),
  image(
    'a clone of a held one',
    `const i = new Image(); i.src = T + '/p.gif'; const c = watched(i.cloneNode()); i.src = ''; add(c)`,
    NO_EVENTS,
  ),
  image('protocol-relative', `add(make('img')).src = T.slice(5) + '/p.gif'`),
  image('a trailing dot', `add(make('img')).src = T.replace('localhost', 'localhost.') + '/p.gif'`),
  image(
    'a percent-encoded host',
    `add(make('img')).src = T.replace('tracker', '%74racker') + '/p.gif'`,
  ),
  image('tabs and newlines', `add(make('img')).src = ' ht\\ttp:\\n//' + T.slice(7) + '/p.gif '`),
  image('backslashes', `add(make('img')).src = '\\\\\\\\' + T.slice(7) + '\\\\p.gif'`),
  image(
    'lazy and in view',
    `const i = make('img'); i.loading = 'lazy'; i.src = T + '/p.gif'; add(i)`,
  ),
];

const ran = { granted: ['load'], denied: ['error'] };
const script = (name: string, run: string, more: Partial<Form> = ran): Form => ({
  name: `script: ${name}`,
  run,
  path: '/s.js',
  ...more,
});
const tag = `'<script src="' + T + '/s.js"><' + '/script>'`;

const scripts: Form[] = [
  script('src', `const s = make('script'); s.src = T + '/s.js'; add(s)`),
  script('src set when it is in the page', `add(make('script')).src = T + '/s.js'`),
  script('setAttribute', `const s = make('script'); s.setAttribute('src', T + '/s.js'); add(s)`),
  script(
    'insertBefore the first script',
    `const s = make('script'); s.async = 1; s.src = T + '/s.js'; const f = document.getElementsByTagName('script')[0]; f.parentNode.insertBefore(s, f)`,
  ),
  script(
    'text and src',
    `const s = make('script'); s.text = 'note("text")'; s.src = T + '/s.js'; add(s)`,
  ),
  script('module', `const s = make('script'); s.type = 'module'; s.src = T + '/s.js'; add(s)`),
  script(
    'type set after src',
    `const s = make('script'); s.src = T + '/s.js'; s.type = 'text/javascript'; add(s)`,
  ),
  script('async = false', `const s = make('script'); s.async = false; s.src = T + '/s.js'; add(s)`),
  script('defer', `const s = make('script'); s.defer = true; s.src = T + '/s.js'; add(s)`),
  script(
    'innerHTML, then made again',
    `const b = box(); b.innerHTML = ${tag}; const old = b.firstChild; const s = make('script'); for (const { name, value } of old.attributes) s.setAttribute(name, value); s.src = old.src; old.replaceWith(s)`,
  ),
  script(
    'createContextualFragment',
    `add(document.createRange().createContextualFragment(${tag}))`,
    NO_EVENTS,
  ),
  script('document.write', `document.write(${tag})`, NO_EVENTS),
  script(
    'document.write in pieces',
    `document.write('<scr', 'ipt src="' + T, '/s.js"></scr', 'ipt>')`,
    NO_EVENTS,
  ),
  script(
    'cloneNode',
    `const s = make('script'); s.src = T + '/s.js'; add(watched(s.cloneNode(true)))`,
  ),
];

const frame = (name: string, run: string): Form => ({
  name: `frame: ${name}`,
  run,
  path: '/f.html',
});

const frames: Form[] = [
  frame('src', `const f = make('iframe'); f.src = T + '/f.html'; add(f)`),
  frame('src set when it is in the page', `add(make('iframe')).src = T + '/f.html'`),
  frame('setAttribute', `add(make('iframe')).setAttribute('src', T + '/f.html')`),
  frame('innerHTML', `box().innerHTML = '<iframe src="' + T + '/f.html"></iframe>'`),
  frame(
    'insertAdjacentHTML',
    `document.body.insertAdjacentHTML('beforeend', '<iframe src=' + T + '/f.html></iframe>')`,
  ),
  frame('document.write', `document.write('<iframe src="' + T + '/f.html"></iframe>')`),
  frame(
    'cloneNode',
    `const f = document.createElement('iframe'); f.src = T + '/f.html'; add(f.cloneNode())`,
  ),
];

const beacon = (name: string, body: string, expected?: string, type?: string): Form => ({
  name: `beacon: ${name}`,
  run: `note(navigator.sendBeacon(T + '/b'${body && `, ${body}`}))`,
  path: '/b',
  granted: [true],
  denied: [true],
  ...(expected !== undefined && {
    check: hit => [hit.method, hit.body, hit.headers['content-type']?.split(';')[0]],
    expected: ['POST', expected, type],
  }),
});

const beacons: Form[] = [
  beacon('no body', '', '', undefined),
  beacon('null', 'null', '', undefined),
  beacon('string', `'text'`, 'text', 'text/plain'),
  beacon('Blob', `new Blob(['{}'], { type: 'text/plain' })`, '{}', 'text/plain'),
  beacon('JSON Blob', `new Blob(['{}'], { type: 'application/json' })`, '{}', 'application/json'),
  beacon('ArrayBuffer', `new Uint8Array([65, 66]).buffer`, 'AB', undefined),
  beacon('Uint8Array', `new Uint8Array([64, 65, 66]).subarray(1)`, 'AB', undefined),
  beacon(
    'URLSearchParams',
    `new URLSearchParams({ a: '1' })`,
    'a=1',
    'application/x-www-form-urlencoded',
  ),
  beacon('FormData', `(() => { const f = new FormData(); f.append('a', '1'); return f; })()`),
  {
    ...beacon('bytes that change afterwards', '', 'AB', undefined),
    run: `const b = new Uint8Array([65, 66]); note(navigator.sendBeacon(T + '/b', b)); b[0] = 90;`,
  },
  {
    ...beacon('a URL object', `'x'`),
    run: `note(navigator.sendBeacon(new URL('/b', T), 'x'))`,
  },
  {
    ...beacon('called on the prototype', `'x'`),
    run: `note(Navigator.prototype.sendBeacon.call(navigator, T + '/b', 'x'))`,
  },
];

const fetched = (name: string, run: string, more: Partial<Form> = {}): Form => ({
  name: `fetch: ${name}`,
  run: `settle(${run})`,
  path: '/f',
  granted: [200],
  denied: ['TypeError'],
  ...more,
});
const posted = (expected: string, method = 'POST'): Partial<Form> => ({
  check: hit => [hit.method, hit.body],
  expected: [method, expected],
});

const fetches: Form[] = [
  fetched('a string', `fetch(T + '/f')`),
  fetched('a URL', `fetch(new URL('/f', T))`),
  fetched('a Request', `fetch(new Request(T + '/f', { headers: { 'x-a': '1' } }))`, {
    check: hit => hit.headers['x-a'],
    expected: '1',
  }),
  fetched('protocol-relative', `fetch(T.slice(5) + '/f')`),
  fetched(
    'keepalive',
    `fetch(T + '/f', { method: 'POST', keepalive: true, body: 'x' })`,
    posted('x'),
  ),
  fetched('no-cors', `fetch(T + '/f', { method: 'POST', mode: 'no-cors', body: 'x' })`, {
    granted: ['opaque'],
    ...posted('x'),
  }),
  fetched('with credentials', `fetch(T + '/f', { credentials: 'include' })`),
  fetched('POST of a string', `fetch(T + '/f', { method: 'POST', body: 'x' })`, posted('x')),
  fetched(
    'POST of JSON with headers',
    `fetch(T + '/f', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"a":1}' })`,
    posted('{"a":1}'),
  ),
  fetched(
    'POST of a Blob',
    `fetch(T + '/f', { method: 'POST', body: new Blob(['x']) })`,
    posted('x'),
  ),
  fetched(
    'POST of URLSearchParams',
    `fetch(T + '/f', { method: 'POST', body: new URLSearchParams('a=1') })`,
    posted('a=1'),
  ),
  fetched(
    'POST of bytes that change afterwards',
    `(() => { const b = new Uint8Array([65]); const p = fetch(T + '/f', { method: 'POST', body: b }); b[0] = 90; return p; })()`,
    posted('A'),
  ),
  fetched(
    'POST of a Request with a body',
    `fetch(new Request(T + '/f', { method: 'POST', body: 'x' }))`,
    posted('x'),
  ),
  fetched(
    'a Request and other options',
    `fetch(new Request(T + '/f', { method: 'POST', body: 'x' }), { method: 'PUT', body: 'y' })`,
    posted('y', 'PUT'),
  ),
  fetched('by window.fetch.call', `window.fetch.call(undefined, T + '/f')`),
  fetched('with a signal that stays', `fetch(T + '/f', { signal: new AbortController().signal })`),
];

const asked = (name: string, run: string, more: Partial<Form> = {}): Form => ({
  name: `XHR: ${name}`,
  run,
  path: '/x',
  granted: [200],
  denied: ['error 0'],
  ...more,
});

const requests: Form[] = [
  asked('GET', `request('GET', '/x').send()`),
  asked('POST of a string', `request('POST', '/x').send('x')`, posted('x')),
  asked(
    'POST with headers',
    `const x = request('POST', '/x'); x.setRequestHeader('x-a', '1'); x.withCredentials = true; x.send('x')`,
    { check: hit => [hit.headers['x-a'], hit.body], expected: ['1', 'x'] },
  ),
  asked(
    'POST of bytes that change afterwards',
    `const b = new Uint8Array([65]); request('POST', '/x').send(b); b[0] = 90`,
    posted('A'),
  ),
  asked(
    'called on the prototype',
    `const x = request('GET', '/own'); const p = XMLHttpRequest.prototype; p.open.call(x, 'GET', T + '/x'); p.send.call(x)`,
  ),
  asked(
    'responseType and timeout set meanwhile',
    `const x = request('GET', '/x'); x.send(); x.responseType = 'json'; x.timeout = 9000`,
  ),
];

const pings: Form[] = [
  {
    name: 'ping: of a link in markup, clicked',
    run: `const b = box(); b.innerHTML = '<a href="#clicked" ping="' + T + '/ping">link</a>'; b.firstChild.click()`,
    path: '/ping',
    ...posted('PING'),
  },
  {
    name: 'ping: by property',
    run: `const a = add(document.createElement('a')); a.href = '#clicked'; a.ping = T + '/ping'; a.click()`,
    path: '/ping',
  },
  {
    name: 'ping: by setAttribute',
    run: `const a = add(document.createElement('a')); a.href = '#clicked'; a.setAttribute('ping', '/own ' + T + '/ping'); a.click()`,
    path: '/ping',
  },
];

/** Every way that a script has out of the page; all of them run once. */
export const requestForms: readonly Form[] = [
  ...images,
  ...scripts,
  ...frames,
  ...beacons,
  ...fetches,
  ...requests,
  ...pings,
];

/** One way to store something. */
export interface Write {
  name: string;
  /** Writes the key `_trk_a`. */
  run: string;
  /** Gives what the page reads back. */
  read: string;
  place: 'cookies' | 'local' | 'session';
}

const cookieValue = `(document.cookie.match(/_trk_a=([^;]*)/) || [])[1]`;
const cookie = (name: string, run: string, read = cookieValue): Write => ({
  name: `cookie: ${name}`,
  run,
  read,
  place: 'cookies',
});
const stored = (area: 'localStorage' | 'sessionStorage'): Write[] => {
  const place = area === 'localStorage' ? 'local' : 'session';
  const write = (name: string, run: string, read = `${area}.getItem('_trk_a')`): Write => ({
    name: `${area}: ${name}`,
    run,
    read,
    place,
  });
  return [
    write('setItem', `${area}.setItem('_trk_a', 1)`),
    write('property', `${area}._trk_a = 1`, `${area}._trk_a`),
    write('index', `window['${area}']['_trk_a'] = 1`, `${area}['_trk_a']`),
    write('defineProperty', `Object.defineProperty(${area}, '_trk_a', { value: '1' })`),
    write('Object.assign', `Object.assign(${area}, { _trk_a: 1 })`),
    write('Reflect.set', `Reflect.set(${area}, '_trk_a', 1)`),
    write('the method of the prototype', `Storage.prototype.setItem.call(${area}, '_trk_a', 1)`),
    write('written twice', `${area}.setItem('_trk_a', 0); ${area}.setItem('_trk_a', 1)`),
  ];
};

export const writeForms: readonly Write[] = [
  cookie('plain', `document.cookie = '_trk_a=1'`),
  cookie('with attributes', `document.cookie = '_trk_a=1; path=/; max-age=9999; SameSite=Lax'`),
  cookie('with spaces', `document.cookie = '  _trk_a = 1 ; path=/'`),
  cookie('with a domain', `document.cookie = '_trk_a=1; domain=site.localhost; path=/'`),
  cookie('written twice', `document.cookie = '_trk_a=0'; document.cookie = '_trk_a=1'`),
  cookie(
    'by the descriptor',
    `Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set.call(document, '_trk_a=1')`,
  ),
  cookie('cookieStore.set(name, value)', `cookieStore.set('_trk_a', '1')`),
  cookie('cookieStore.set({})', `cookieStore.set({ name: '_trk_a', value: '1', path: '/' })`),
  cookie(
    'cookieStore, read back by it',
    `cookieStore.set('_trk_a', '1')`,
    `cookieStore.get('_trk_a').then(found => found?.value)`,
  ),
  ...stored('localStorage'),
  ...stored('sessionStorage'),
];
