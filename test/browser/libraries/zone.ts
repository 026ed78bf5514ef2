import { defineSample, type Sample } from '../../support/sample.ts';

const ZONE = '<script src="/node_modules/zone.js/bundles/zone.umd.js"></script>';

/** What runs in a zone stays in it; Angular looks when nothing of it is left to do. */
const sample: Omit<Sample, 'head' | 'first'> = {
  body: '<img id="image" alt=""><button id="button">b</button><div id="root"></div>',
  run: `
    const tasks = {};
    const zone = Zone.current.fork({
      name: 'app',
      onScheduleTask: (parent, self, target, task) => { tasks[task.source] = (tasks[task.source] ?? 0) + 1; return parent.scheduleTask(target, task); },
      onHandleError: (parent, self, target, error) => { note('handled', error.message); return false; },
    });
    const here = name => note(name, Zone.current.name);
    const inZone = (name, start) => new Promise(done => zone.run(() => start(value => { here(name); note(name + ' value', value ?? null); done(); })));
    await inZone('timeout', done => setTimeout(done, 1, 1));
    await inZone('frame', done => requestAnimationFrame(() => done()));
    await inZone('promise', done => Promise.resolve(2).then(done));
    await inZone('microtask', done => queueMicrotask(() => done()));
    await inZone('fetch', done => fetch('/data.json').then(response => response.json()).then(({ path }) => done(path)));
    await inZone('aborted fetch', done => { const stop = new AbortController(); fetch('/aborted', { signal: stop.signal }).catch(({ name }) => done(name)); stop.abort(); });
    await inZone('cross-site fetch', done => fetch('https://api.example/data').then(({ status }) => done(status)));
    const request = (name, address, set) => inZone(name, done => { const x = new XMLHttpRequest(); x.open('GET', address); set(x, () => done(x.status)); x.send(); });
    await request('xhr', '/x', (x, done) => x.addEventListener('load', done));
    await request('xhr property', '/x', (x, done) => { x.onload = done; });
    await request('xhr states', '/x', (x, done) => { x.onreadystatechange = () => x.readyState === 4 && done(); });
    await request('cross-site xhr', 'https://api.example/x', (x, done) => { x.onloadend = done; });
    await inZone('image', done => { image.onload = ({ type }) => done(type); image.src = 'https://api.example/photo.gif'; });
    await inZone('script', done => { const s = document.createElement('script'); s.src = '/late.js'; s.onload = () => done(window.ran); document.head.append(s); });
    await inZone('click', done => { button.addEventListener('click', ({ type }) => done(type), { once: true }); button.click(); });
    await inZone('observer', done => { new MutationObserver((list, self) => { self.disconnect(); done(list.length); }).observe(root, { childList: true }); root.innerHTML = '<p title="//x">p</p>'; });
    await inZone('storage', done => { localStorage.setItem('cart', '1'); document.cookie = 'cart=1'; done(localStorage.cart); });
    await inZone('port', done => { const { port1, port2 } = new MessageChannel(); port1.onmessage = ({ data }) => done(data); port2.postMessage('m'); });
    zone.runGuarded(() => { throw new Error('guarded'); });
    await inZone('stable', done => { const idle = zone.fork({ name: 'idle', onHasTask: (parent, self, target, state) => { parent.hasTask(target, state); if (!state.macroTask && !state.microTask) done(state.change); } });
      idle.run(() => fetch('/data.json').then(() => setTimeout(() => {}, 1))); });
    note('tasks', tasks); here('outside');
    note('natives', [String(fetch), String(setTimeout), XMLHttpRequest.prototype.open.name, addEventListener.length]);
  `,
  notes: ['timeout', 'fetch', 'cross-site xhr', 'image', 'observer', 'handled', 'stable', 'tasks'],
  needs: { allow: ['api.example'], rules: [{ keys: ['cart'], purpose: 'necessary' }] },
};

export const zone = defineSample({ ...sample, head: ZONE });

/** Ours wraps its wrappers. */
export const zoneBeforeUs = defineSample({ ...sample, first: ZONE });
