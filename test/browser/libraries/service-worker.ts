import { defineSample } from '../../support/sample.ts';

const WORKER = `
const KEPT = ['/kept.json', '/offline.html', '/inner.html'];
addEventListener('install', event => event.waitUntil(caches.open('shop-v1').then(cache => cache.addAll(KEPT)).then(() => skipWaiting())));
addEventListener('activate', event => event.waitUntil(clients.claim()));
addEventListener('message', event => event.source.postMessage({ answer: event.data }));
const answer = async request => {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  return response.status === 503 ? caches.match('/offline.html') : response;
};
addEventListener('fetch', event => { if (event.request.url.startsWith(location.origin)) event.respondWith(answer(event.request)); });
`;

/** A site that works from its cache: a worker answers for the server, and when that is down. */
export const serviceWorker = defineSample({
  body: '<div id="root"></div>',
  run: `
    const { serviceWorker } = navigator;
    const registration = await serviceWorker.register('/worker.js', { scope: '/' });
    note('scope', new URL(registration.scope).pathname);
    await serviceWorker.ready;
    await until(() => serviceWorker.controller);
    note('controller', serviceWorker.controller.state !== 'redundant');
    note('caches', [await caches.keys(), (await (await caches.open('shop-v1')).keys()).map(({ url }) => new URL(url).pathname).sort()]);
    note('kept', await fetch('/kept.json').then(response => response.json()));
    note('from the server', await fetch('/new.json').then(response => response.json()).then(({ path }) => path));
    const x = new XMLHttpRequest(); x.open('GET', '/kept.json'); x.send(); await event(x, 'load'); note('xhr', x.responseText);
    const answered = event(serviceWorker, 'message'); serviceWorker.startMessages(); serviceWorker.controller.postMessage('hello');
    note('message', (await answered).data);
    const frame = async address => { const f = document.createElement('iframe'); f.src = address; const loaded = event(f, 'load'); root.append(f); await loaded; return f.contentDocument.body.textContent.trim(); };
    note('offline', await frame('/down'));
    note('inner', await frame('/inner.html')); note('ran', document.querySelectorAll('iframe')[1].contentWindow.ran);
    const image = new Image(); image.src = '/photo.gif'; await event(image, 'load'); note('image', image.naturalWidth);
    const cache = await caches.open('shop-v2'); await cache.put('/made', new Response('made')); note('made', await (await caches.match('/made')).text());
    note('deleted', [await caches.delete('shop-v2'), await caches.keys()]);
    note('gone', await registration.unregister());
  `,
  notes: ['controller', 'caches', 'kept', 'message', 'offline', 'inner', 'image', 'made', 'gone'],
  replies: {
    '/worker.js': { type: 'text/javascript', body: WORKER },
    '/kept.json': { body: '{"kept":true}', type: 'application/json' },
    '/offline.html': { body: '<p>You are offline', type: 'text/html' },
    '/inner.html': { body: '<p>inner<script src="/inner.js"></script>', type: 'text/html' },
    '/down': { status: 503, body: 'down' },
  },
  needs: { rules: [{ keys: ['shop-*'], purpose: 'necessary' }] },
});
