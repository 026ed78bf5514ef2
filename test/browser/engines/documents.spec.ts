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
