import type { Hit, Site } from '../../support/server.ts';
import { expect, type Tab, test } from './fixtures.ts';

// Forms and links that are aimed at a frame: what leaves is what would have left without us.

const FRAME = '<iframe name="aim"></iframe>';
/** A form with all kinds of fields. */
const form = (attributes: string) =>
  `<form target="aim" action="ACTION" ${attributes}>
    <input name="text" value="Käse &amp; &quot;Brot&quot;"><input type="checkbox" name="check"><textarea name="lines">
one
two</textarea><select name="choice" multiple><option selected>a<option>b<option selected>c</select>
    <input type="file" name="none"><input type="file" name="file"><input disabled name="off" value="no">
    <button name="go" value="now">Send</button><input type="image" name="spot" alt="Send">
  </form>`;
/** What a person does to it, and a file. */
const FILL = `const f = document.forms[0];
  f.check.checked = true;
  const files = new DataTransfer();
  files.items.add(new File(['in it'], 'a.txt', { type: 'text/plain' }));
  f.file.files = files.files;`;

const run = (tab: Tab, code: string) => tab.evaluate(`(async () => { ${code} })()`);
const markup = (site: Site, text: string) =>
  text.replace('ACTION', `${site.origin('tracker.localhost')}/form?old=1`) + FRAME;
const wait = (tab: Tab) => run(tab, `await new Promise(done => setTimeout(done, 300))`);

/** What a server sees of it. Browsers choose a boundary anew each time. */
const seen = ({ method, path, query, headers, body }: Hit) => {
  const type = headers['content-type'] ?? '';
  const [, boundary = ''] = /boundary=(.*)/.exec(type) ?? [];
  const without = (text: string) => (boundary ? text.replaceAll(boundary, 'B') : text);
  return { method, path, query: `${query}`, type: without(type), body: without(body) };
};

for (const [attributes, send] of [
  ['method="post"', 'f.submit()'],
  ['method="post"', 'f.requestSubmit(f.go)'],
  ['method="post"', 'f.go.click()'],
  ['method="get"', 'f.submit()'],
  ['', 'f.go.click()'],
  ['method="post" enctype="multipart/form-data"', 'f.submit()'],
  ['method="post" enctype="multipart/form-data"', 'f.go.click()'],
  ['method="post" enctype="text/plain"', 'f.submit()'],
  [
    '',
    `f.go.setAttribute('formmethod', 'post'); f.go.setAttribute('formenctype', 'multipart/form-data'); f.go.click()`,
  ],
  ['method="post" accept-charset="iso-8859-1"', 'f.submit()'],
] as const)
  test(`a form that is emptied and removed at once arrives as it was: ${attributes} ${send}`, async ({
    tab,
    site,
  }) => {
    const code = `${FILL} ${send}; f.text.value = ''; f.remove();`;
    await tab.open(markup(site, form(attributes)), { file: null });
    await run(tab, code);
    const without = seen(await site.whenHit('tracker.localhost/form'));
    site.forget();

    await tab.open(markup(site, form(attributes)));
    await run(tab, code);
    await wait(tab);
    expect(site.hits('tracker.localhost')).toEqual([]);
    await run(tab, 'await consent.grant()');
    const hit = await site.whenHit('tracker.localhost/form');
    await wait(tab);
    expect(seen(hit)).toEqual(without);
    expect(site.count('tracker.localhost')).toBe(1);
    expect(await tab.uncaught()).toEqual([]);
    expect(await tab.evaluate('document.forms.length')).toBe(0);
  });

for (const attributes of ['method="post"', 'method="get"'])
  test(`a form whose frame has gone is sent all the same: ${attributes}`, async ({ tab, site }) => {
    const code = `${FILL} f.submit(); f.remove();`;
    await tab.open(markup(site, form(attributes)), { file: null });
    await run(tab, code);
    const without = seen(await site.whenHit('tracker.localhost/form'));
    site.forget();
    await tab.open(markup(site, form(attributes)));
    await run(tab, `${code} document.querySelector('iframe').remove()`);
    await run(tab, 'await consent.grant()');
    const hit = seen(await site.whenHit('tracker.localhost/form'));
    expect({ ...hit, type: hit.type.replace(/;charset.*/i, '') }).toEqual(without);
  });

for (const [what, code] of [
  ['', `const [f] = frames[0].document.forms;`],
  [
    ' in a shadow root',
    `const root = frames[0].document.body.attachShadow({ mode: 'open' });
    root.innerHTML = '<form method="post"><input name="a" value="1"></form>';
    const f = root.querySelector('form');`,
  ],
] as const)
  for (const send of ['f.submit()', 'f.requestSubmit()'])
    test(`a form of a frame's own document${what} is sent from there: ${send}`, async ({
      tab,
      site,
    }) => {
      await tab.open('<iframe srcdoc="<form method=post><input name=a value=1></form>"></iframe>');
      await wait(tab);
      await run(tab, `${code} f.action = T + '/form'; ${send}; f.remove()`);
      await wait(tab);
      expect(site.hits('tracker.localhost')).toEqual([]);
      await run(tab, 'await consent.grant()');
      const { method, body } = await site.whenHit('tracker.localhost/form');
      expect({ method, body }).toEqual({ method: 'POST', body: 'a=1' });
    });

test('the frame loads, and the page hears of one submission', async ({ tab, site }) => {
  await tab.open(
    markup(site, form('method="post"')) +
      `<script>
      log.loads = 0;
      document.querySelector('iframe').addEventListener('load', () => log.loads++);
      document.addEventListener('submit', () => log.push('submit'));
    </script>`,
  );
  await run(
    tab,
    'await new Promise(done => setTimeout(done, 100)); log.loads = 0; document.forms[0].go.click()',
  );
  await run(tab, 'await consent.grant()');
  await site.whenHit('tracker.localhost/form');
  await expect.poll(() => tab.evaluate('log.loads')).toBe(1);
  expect(await tab.evaluate('[...log]')).toEqual(['submit']);
});

for (const prevent of [
  `f.addEventListener('submit', event => event.preventDefault())`,
  `document.addEventListener('submit', event => event.preventDefault())`,
  `addEventListener('submit', event => event.preventDefault())`,
  `f.onsubmit = () => false`,
  `f.onsubmit = event => { event.preventDefault(); event.stopPropagation(); }`,
  `f.onsubmit = event => { event.stopPropagation(); event.preventDefault(); }`,
])
  test(`a form that the page itself prevents is never sent: ${prevent}`, async ({ tab, site }) => {
    await tab.open(markup(site, form('method="post"')));
    await run(tab, `const f = document.forms[0]; ${prevent}; f.go.click(); f.requestSubmit()`);
    await run(tab, 'await consent.grant()');
    await wait(tab);
    expect(site.hits('tracker.localhost')).toEqual([]);
  });

test('a link that the page itself prevents is never followed', async ({ tab, site }) => {
  await tab.open(`<a target="aim" href="${site.origin('tracker.localhost')}/link">x</a>${FRAME}`);
  await run(tab, `document.links[0].onclick = () => false; document.links[0].click()`);
  await run(tab, 'await consent.grant()');
  await wait(tab);
  expect(site.hits('tracker.localhost')).toEqual([]);
});

/** Where the page's own listener decides. */
for (const [what, code] of [
  [
    'a form',
    `const f = document.forms[0]; f.onsubmit = () => { f.action = T + '/form' }; f.requestSubmit()`,
  ],
  [
    'a button',
    `const f = document.forms[0]; f.onsubmit = () => { f.go.setAttribute('formaction', T + '/form') }; f.go.click()`,
  ],
  [
    'the target of a form',
    `const f = document.forms[0]; f.target = '_top'; f.action = T + '/form'; f.onsubmit = () => { f.target = 'aim' }; f.requestSubmit()`,
  ],
  ['a link', `const a = document.links[0]; a.onclick = () => { a.href = T + '/form' }; a.click()`],
  [
    'a link, and stops the event',
    `const a = document.links[0]; a.onclick = event => { a.href = T + '/form'; event.stopPropagation() }; a.click()`,
  ],
  [
    'a link, and cancels the bubble',
    `const a = document.links[0]; a.onclick = event => { a.href = T + '/form'; event.cancelBubble = true }; a.click()`,
  ],
  [
    'a link whose click goes nowhere',
    `const a = document.links[0]; a.href = T + '/form'; a.dispatchEvent(new MouseEvent('click', { cancelable: true }))`,
  ],
] as const)
  test(`holds what a listener aims elsewhere: ${what}`, async ({ tab, site }) => {
    await tab.open(
      `<form target="aim" action="/own"><button name="go">x</button></form><a href="/own" target="aim">x</a>${FRAME}`,
    );
    await run(tab, code);
    await wait(tab);
    expect(site.hits('tracker.localhost')).toEqual([]);
    expect(site.hits('/own')).toEqual([]);
    await run(tab, 'await consent.grant()');
    await site.whenHit('tracker.localhost/form');
    await wait(tab);
    expect(site.count('tracker.localhost')).toBe(1);
  });
