import { defineSample } from '../../support/sample.ts';

/** Markup with scripts, XHR, JSONP, its own events. */
export const jquery = defineSample({
  head: '<script src="/node_modules/jquery/dist/jquery.js"></script>',
  body: '<ul id="list"><li>1<li>2</ul><form id="form"><input name="q" value="tea"></form><div id="root"></div>',
  run: `
    const root = $('#root');
    root.html('<p title="//x">a &amp; b</p><script>note("inline", document.currentScript === null)<\\/script><img src="/a.gif?x=1">');
    await event(root.find('img')[0], 'load', 'error').then(({ type }) => note('image in markup', type));
    const part = '<b>b</b><script src="/part.js"><\\/script><script>note("after part", window.ran)<\\/script>';
    root.append(part);
    await until(() => window.ran);
    $('<i>').text('<x>').wrap('<s>').parent().prependTo(root).clone(true).insertAfter(root).replaceWith('<u>u</u>');
    note('markup', root.html());

    for (const type of ['Start', 'Send', 'Success', 'Error', 'Complete', 'Stop'])
      $(document).on('ajax' + type, () => note('ajax' + type));
    note('json', await $.getJSON('/data.json', { a: [1, 2] }).then(({ path }) => path));
    note('post', await $.post('/form', $('#form').serialize()).then((data, status, xhr) => [status, xhr.status]));
    await $.ajax('/missing', { headers: { 'X-A': '1' } }).catch(xhr => note('missing', [xhr.status, xhr.responseText]));
    const aborted = $.ajax('/aborted'); aborted.abort();
    await aborted.catch((xhr, text) => note('aborted', text));
    await $.getScript('/got.js').then(() => note('script', window.ran));
    note('jsonp', await $.ajax('/jsonp', { dataType: 'jsonp', jsonpCallback: 'answered' }));
    note('cross-site jsonp', await $.ajax('https://api.example/jsonp', { dataType: 'jsonp', jsonpCallback: 'answered' }));
    note('cross-site', await $.ajax('https://api.example/data').then(({ path }) => path));
    await new Promise(done => $('#list').load('/fragment.html li', (text, status) => { note('load', status); done(); }));
    note('loaded', $('#list li').get().map(li => li.outerHTML));

    $('#list').on('click.shop', 'li', function (event, more) { note('click', [this.id, event.namespace, more]); });
    $('#second').trigger('click', ['more']); document.getElementById('first').click();
    $('#list').off('.shop'); $('#second').trigger('click');
    $('#form').on('submit', event => { event.preventDefault(); note('submit', $(event.target).serializeArray()); })[0].requestSubmit();
    $('img').attr('src', '/b.gif').prop('alt', 'b'); note('attributes', [$('img').attr('src'), $('img').prop('src').endsWith('/b.gif')]);
    await event($('img')[0], 'load');
    await root.animate({ opacity: 0.5 }, 1).promise(); note('animated', root.css('opacity'));
    root.data('k', { a: 1 }); note('data', root.data()); root.empty();
    await $.when($.Deferred().resolve(1), Promise.resolve(2)).then((...all) => note('deferred', all));
  `,
  notes: [
    'inline',
    'after part',
    'json',
    'missing',
    'ajaxStop',
    'jsonp',
    'load',
    'click',
    'submit',
  ],
  replies: {
    '/jsonp': { type: 'text/javascript', body: 'answered({ own: true })' },
    'api.example/jsonp': { type: 'text/javascript', body: 'answered({ own: false })' },
    '/fragment.html': {
      type: 'text/html',
      body: '<p>no</p><ul><li id="first">1</li><li id="second">2</li></ul><script>note("no")</script>',
    },
  },
  needs: { allow: ['api.example'] },
  varies: /_=\d+/,
});
