import { defineSample } from '../../support/sample.ts';

const APP = `
import { createElement as h, Suspense, use, useEffect, useId, useRef, useState } from 'react';
import { createPortal, flushSync, preconnect, preinit, preload } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';

const slow = new Promise(done => setTimeout(done, 1, 'came later'));
const Later = () => h('em', null, use(slow));

const App = () => {
  const [items, setItems] = useState(['a', 'b', 'c']);
  const [text, setText] = useState('');
  const box = useRef(null);
  useEffect(() => { note('effect', items.join()); return () => note('clean up'); }, [items]);
  return h('section', { ref: box, 'aria-labelledby': useId() },
    h('link', { rel: 'stylesheet', href: '/card.css', precedence: 'default' }),
    h('script', { async: true, src: '/hoisted.js' }),
    h('ul', null, items.map(item => h('li', { key: item }, item))),
    h('button', { id: 'turn', onClick: () => setItems(list => [...list].reverse().concat('d')) }, 'turn'),
    h('input', { id: 'field', value: text, onChange: event => setText(event.target.value) }), h('p', null, text),
    h('form', { id: 'form', action: data => note('action', data.get('q')) }, h('input', { name: 'q', defaultValue: 'tea' })),
    h('img', { src: 'https://cdn.example/photo.gif', alt: '', onLoad: () => note('photo') }),
    h('div', { dangerouslySetInnerHTML: { __html: '<b>raw</b><script>note("never")</script><img src="/raw.gif" alt="">' } }),
    h('iframe', { srcDoc: '<p>frame</p>', title: 'frame' }),
    h('style', null, '.x { background: url(/x.gif) }'),
    createPortal(h('dialog', { onClick: () => note('through the portal') }, h('i', { id: 'deep' }, 'portal')), document.getElementById('portal')),
    h(Suspense, { fallback: 'wait' }, h(Later)));
};

const Page = () => {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return h('main', null, h('img', { src: 'https://cdn.example/logo.gif', alt: 'Logo' }),
    h('img', { width: 1, height: 1, loading: 'lazy', alt: '', src: 'https://tracker.example/pixel?id=1' }),
    h('h2', { onClick: () => note('hydrated click') }, ready ? 'ready' : 'not yet'));
};

window.mount = () => {
  preconnect('https://cdn.example'); preload('/font.woff2', { as: 'font', type: 'font/woff2' });
  preinit('/early.css', { as: 'style' }); preinit('/early.js', { as: 'script' });
  const root = createRoot(document.getElementById('root'));
  flushSync(() => root.render(h(App)));
  hydrateRoot(document.getElementById('server'), h(Page), { onRecoverableError: error => note('mismatch', String(error)) });
  return root;
};
`;

/**
 * Lists, state, portals, hoisted scripts and sheets, forms, hydration of markup with a held pixel.
 * That one is lazy: the browser's preload scanner, which no script can stop, fetches others.
 */
export const react = defineSample({
  bundles: { '/app.js': APP },
  head: '<script src="/app.js" defer></script>',
  body: `<div id="root"></div><div id="portal"></div><div id="server"><main><img src="https://cdn.example/logo.gif" alt="Logo"/><img width="1" height="1" loading="lazy" alt="" src="https://tracker.example/pixel?id=1"/><h2>not yet</h2></main></div>`,
  run: `
    await event(document, 'DOMContentLoaded');
    const root = mount();
    await until(() => document.querySelector('em') && window.ran?.length === 2 && document.querySelector('h2').textContent === 'ready');
    note('scripts', [...window.ran].sort());
    await until(() => log.some(([name]) => name === 'photo'));
    document.getElementById('turn').click();
    await until(() => document.querySelectorAll('li').length === 4);
    note('list', document.querySelector('ul').innerHTML);
    const field = document.getElementById('field');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, 'typed');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => document.querySelector('section p').textContent === 'typed');
    document.getElementById('form').requestSubmit();
    await until(() => log.some(([name]) => name === 'action'));
    document.getElementById('deep').click(); document.querySelector('h2').click();
    note('section', document.querySelector('section').outerHTML);
    await until(() => document.querySelector('iframe').contentDocument.body?.textContent === 'frame');
    root.unmount(); note('left', document.getElementById('root').innerHTML + document.getElementById('portal').innerHTML);
  `,
  notes: ['scripts', 'list', 'action', 'through the portal', 'hydrated click', 'left'],
  needs: { allow: ['cdn.example'] },
  trackers: ['tracker.example'],
});
