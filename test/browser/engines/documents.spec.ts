import { expect, test } from './fixtures.ts';

// Documents that a page writes for its frames stay what they are.

test('a document that begins as XML does keeps its mode', async ({ both }) => {
  const { before, after } = await both(async () => {
    const html =
      '<?xml version="1.0"?><!doctype html><p>text</p><script>parent.mode = document.compatMode</script>';
    const frame = document.createElement('iframe');
    frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
    await new Promise(done => {
      frame.onload = done;
      document.body.append(frame);
    });
    return (window as unknown as { mode: string }).mode;
  });
  expect(after).toBe(before);
});

test('a document that comes by markup runs once, where its fragment says', async ({ both }) => {
  const { before, after } = await both(async () => {
    const html = '<script>parent.runs = [...(parent.runs ?? []), location.hash]</script>';
    const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
    document.body.insertAdjacentHTML('beforeend', `<iframe src="${address}#there"></iframe>`);
    await new Promise(done => setTimeout(done, 500));
    return (window as unknown as { runs: string[] }).runs;
  });
  expect(before).toEqual(['#there']);
  expect(after).toEqual(before);
});

test("a frame's document reads as the page wrote it, however it came", async ({ both }) => {
  const { before, after } = await both(async () => {
    const root = document.createElement('div');
    const html = (text: string) => `<p>${text}<script>parent.one = 1</script>`;
    const frame = (text: string) => `<iframe srcdoc="${html(text)}"></iframe>`;
    const found: unknown[] = [];
    const look = (frame: Element | null | undefined) => {
      const { srcdoc, outerHTML, attributes } = frame as HTMLIFrameElement;
      const written = new XMLSerializer().serializeToString(frame as Element);
      found.push(srcdoc, outerHTML, written, attributes.getNamedItem('srcdoc')?.value);
    };
    root.innerHTML = `<b>${frame('inner')}</b>`;
    found.push(root.innerHTML);
    look(root.querySelector('iframe'));
    document.body.append(root);
    root.insertAdjacentHTML('beforeend', frame('adjacent'));
    look(root.lastElementChild);
    look(root.cloneNode(true).lastChild as Element);
    const made = document.createElement('iframe');
    made.setAttribute('srcdoc', html('set'));
    look(made);
    look(made.cloneNode() as Element);
    const range = document.createRange();
    look(range.createContextualFragment(frame('fragment')).firstElementChild);
    const other = document.createElement('iframe');
    document.body.append(other);
    other.contentDocument?.write(frame('written'));
    look(other.contentDocument?.querySelector('iframe'));
    const address = URL.createObjectURL(new Blob([html('blob')], { type: 'text/html' }));
    root.innerHTML = `<iframe src="${address}"></iframe>`;
    const blob = root.querySelector('iframe');
    found.push(blob?.src === address, root.innerHTML.includes(address));
    await new Promise(done => setTimeout(done, 300));
    // However many others come after it.
    const many = document.createElement('iframe');
    for (let count = 0; count < 100; count++) many.srcdoc = html(`number ${count}`);
    look(made);
    look(many);
    made.removeAttribute('srcdoc');
    found.push(made.srcdoc, made.getAttribute('srcdoc'), made.outerHTML);
    return found;
  });
  expect(JSON.stringify(before)).toContain('parent.one');
  expect(after).toEqual(before);
});

for (const [how, code] of [
  ['imported', 'document.importNode(host, true)'],
  ['cloned', 'host.cloneNode()'],
] as const)
  test(`what a shadow root brings along that is ${how} arrives after a grant`, async ({
    tab,
    site,
  }) => {
    await tab.open();
    await tab.evaluate(`(() => {
      const host = document.implementation.createHTMLDocument('').createElement('div');
      const root = host.attachShadow({ mode: 'open', clonable: true });
      root.innerHTML = '<p><img src="' + T + '/a.gif"></p>';
      document.body.append(${code});
    })()`);
    await tab.evaluate('new Promise(done => setTimeout(done, 300))');
    expect(site.hits('tracker.localhost')).toEqual([]);
    await tab.evaluate('consent.grant() ?? null');
    await site.whenHit('tracker.localhost/a.gif');
    expect(site.count('tracker.localhost')).toBe(1);
  });

/** Who first tells of an element decides, in some engines, whose natives it has. */
for (const [how, body] of [
  ['srcdoc', '<iframe srcdoc="<p>one<form><input></form>"></iframe>'],
  ['an address', '<iframe src="/own.html"></iframe>'],
  ['a script', '<script>document.body.append(document.createElement("iframe"))</script>'],
] as const)
  test(`elements of a frame are of its own window: ${how}`, async ({ tab, site }) => {
    site.route('site.localhost/own.html', {
      type: 'text/html',
      body: '<!doctype html><p>one<form><input></form>',
    });
    await tab.open(body);
    await tab.evaluate('new Promise(done => setTimeout(done, 300))');
    const strangers = await tab.evaluate(`(async () => {
      const { document, Element, ShadowRoot } = frames[0];
      document.body.insertAdjacentHTML('beforeend', '<ul><li>two</ul>');
      document.body.attachShadow({ mode: 'open' }).innerHTML = '<b>three</b>';
      await new Promise(done => setTimeout(done, 100));
      const root = document.body.shadowRoot;
      const all = [...document.querySelectorAll('*'), ...root.querySelectorAll('*')];
      return [all.length > 5, root instanceof ShadowRoot, all.filter(each => !(each instanceof Element)).map(String)];
    })()`);
    expect(strangers).toEqual([true, true, []]);
  });

/** Frames whose document is judged again when they get it: what held them may have been a sandbox. */
for (const [how, code] of [
  [
    'is taken off',
    `f.srcdoc = html; f.setAttribute('sandbox', 'allow-scripts'); document.body.append(f); f.removeAttribute('sandbox')`,
  ],
  [
    'is taken off before',
    `f.setAttribute('sandbox', ''); f.srcdoc = html; f.removeAttribute('sandbox'); document.body.append(f)`,
  ],
  [
    'is widened',
    `f.srcdoc = html; f.sandbox.add('allow-scripts'); document.body.append(f); f.sandbox.add('allow-same-origin')`,
  ],
  [
    'of markup is taken off',
    `const box = document.createElement('div'); box.innerHTML = '<iframe sandbox srcdoc="' + html.replaceAll('"', '&quot;') + '"></iframe>'; box.firstChild.removeAttribute('sandbox'); document.body.append(box)`,
  ],
  [
    'never was, and it is marked',
    `f.setAttribute('data-consent', 'analytics'); f.src = URL.createObjectURL(new Blob([html], { type: 'text/html' })); document.body.append(f)`,
  ],
] as const)
  test(`a frame lets nothing out when its sandbox ${how}`, async ({ tab, site }) => {
    await tab.open();
    await tab.evaluate(`(() => {
      const f = document.createElement('iframe');
      const html = '<img src="' + T + '/a.gif"><script>new Image().src = "' + T + '/b.gif"; fetch("' + T + '/c", { mode: "no-cors" })</' + 'script>';
      ${code};
    })()`);
    await tab.evaluate('new Promise(done => setTimeout(done, 400))');
    expect(site.hits('tracker.localhost')).toEqual([]);
    await tab.evaluate('consent.grant("analytics") ?? null');
    await tab.evaluate('new Promise(done => setTimeout(done, 400))');
    expect(site.hits('tracker.localhost')).toEqual([]);
    await tab.evaluate('consent.grant() ?? null');
    for (const path of ['a.gif', 'b.gif', 'c']) await site.whenHit(`tracker.localhost/${path}`);
    await tab.evaluate('new Promise(done => setTimeout(done, 300))');
    expect(site.count('tracker.localhost')).toBe(3);
  });

test('markup beside what is held reads as it is: noscript, and switched attributes', async ({
  both,
}) => {
  const { before, after } = await both(() => {
    const { T } = window;
    const root = document.createElement('div');
    root.innerHTML = `<noscript><img src="/a.gif"> &amp; <p>b</noscript><img alt="" src="${T}/p.gif"><noscript>c</noscript>`;
    const found: unknown[] = [root.innerHTML, root.outerHTML, root.getHTML?.()];
    const { innerHTML } = root;
    root.innerHTML = innerHTML;
    found.push(root.innerHTML, new XMLSerializer().serializeToString(root));
    const image = new Image();
    image.src = `${T}/q.gif`;
    found.push(image.toggleAttribute('src', true), image.hasAttribute('src'));
    found.push(image.toggleAttribute('src'), image.getAttribute('src'));
    found.push(image.toggleAttribute('src', false), image.hasAttribute('src'));
    found.push(image.toggleAttribute('src'), image.getAttribute('src'));
    const frame = document.createElement('iframe');
    frame.srcdoc = '<script>1</script>';
    found.push(frame.toggleAttribute('srcdoc', true), frame.srcdoc);
    found.push(frame.toggleAttribute('srcdoc', false), frame.getAttribute('srcdoc'));
    return found.map(each => (typeof each === 'string' ? each.replaceAll(T, 'T') : each));
  });
  expect(after).toEqual(before);
});
