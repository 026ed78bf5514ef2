import { defineSample } from '../../support/sample.ts';

const html = (body: string) => ({ type: 'text/html', body });

/** Swaps of markup with scripts, forms, boosted links, events. */
export const htmx = defineSample({
  head: '<script src="/node_modules/htmx.org/dist/htmx.js"></script>',
  body: `<button id="get" hx-get="/part" hx-target="#target">get</button><div id="target"></div><div id="aside"></div>
    <form id="form" hx-post="/form" hx-target="#target" hx-swap="beforeend"><input name="q" value="tea &amp; cake"></form>
    <div id="boosted" hx-boost:inherited="true"><a id="link" href="/next" hx-target="#target" hx-push-url="false">next</a></div>
    <button id="lost" hx-delete="/missing" hx-target="#target">x</button>`,
  run: `
    for (const type of ['config:request', 'before:request', 'after:request', 'before:swap', 'after:swap', 'after:settle', 'response:error', 'error'])
      document.addEventListener('htmx:' + type, ({ target }) => note(type, target.id));
    if (document.readyState !== 'complete') await event(window, 'load');
    const settle = async id => { const settled = event(document, 'htmx:after:settle'); document.getElementById(id).click(); await settled; };
    await settle('get');
    await until(() => window.ran?.includes('/swapped.js'));
    note('target', document.getElementById('target').innerHTML); note('aside', document.getElementById('aside').innerHTML);
    await until(() => document.querySelector('#target img').naturalWidth);
    const sent = event(document, 'htmx:after:settle'); document.getElementById('form').requestSubmit(); await sent;
    await settle('inner'); await settle('link');
    const failed = event(document, 'htmx:finally:request'); document.getElementById('lost').click(); await failed;
    await htmx.ajax('GET', '/last', '#aside');
    note('address', location.pathname.replace(/\\d+/, 'n'));
    note('targets', [document.getElementById('target').innerHTML, document.getElementById('aside').innerHTML]);
  `,
  replies: {
    '/part': html(
      `<p>one</p><button id="inner" hx-get="/inner" hx-swap="outerHTML">inner</button><script src="/swapped.js"></script>
       <script>note('inline script')</script><img src="https://cdn.example/photo.gif" alt=""><div id="aside" hx-swap-oob="true">aside</div>`,
    ),
    '/form': html('<p>thanks</p>'),
    '/inner': html('<b id="inner">inner</b>'),
    '/next': html('<title>Next</title><body><p id="p">next</p></body>'),
    '/last': html('<p>last</p>'),
  },
  notes: ['inline script', 'target', 'before:swap', 'after:settle', 'response:error', 'targets'],
  needs: { allow: ['cdn.example'] },
});
