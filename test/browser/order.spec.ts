import { expect, grant, logOf, tabTest as test } from '../support/fixtures.ts';

const SDK = 'window.sdk = { calls: [], init(x) { this.calls.push(x); log.push("init " + x) } };';

test.beforeEach(({ site }) => {
  for (const name of ['a', 'b', 'c', 'd'])
    site.route(`tracker.localhost/${name}.js`, {
      type: 'text/javascript',
      body: `log.push('${name}')`,
    });
  site.route('tracker.localhost/sdk.js', { type: 'text/javascript', body: SDK });
});

test('releases scripts of the markup in their order', async ({ open, site }) => {
  const T = site.origin('tracker.localhost');
  // The first one is slow: the others must wait for it.
  site.route('tracker.localhost/a.js', {
    type: 'text/javascript',
    body: `for (const end = performance.now() + 50; performance.now() < end;); log.push('a')`,
  });
  const page = await open(
    ['a', 'b', 'c'].map(name => `<script src="${T}/${name}.js"></script>`).join(''),
  );
  await grant(page);
  await expect.poll(() => logOf(page)).toEqual(['a', 'b', 'c']);
});

test('releases an inline script that calls a held SDK after that SDK', async ({
  open,
  site,
  settled,
}) => {
  const T = site.origin('tracker.localhost');
  const page = await open(
    `<script src="${T}/sdk.js"></script><script>sdk.init(1)</script>
     <script>log.push('own')</script><script>window.sdk.init(2)</script>`,
    {
      config: {
        rules: [{ match: 'tracker.localhost', purpose: 'marketing', globals: ['sdk'] }],
      },
    },
  );
  await settled();
  expect(await logOf(page)).toEqual(['own']);
  await grant(page);
  await expect.poll(() => logOf(page)).toEqual(['own', 'init 1', 'init 2']);
});

test('leaves an inline script alone that is marked necessary', async ({
  open,
  site,
  settled,
  errors,
}) => {
  const T = site.origin('tracker.localhost');
  const page = await open(
    `<script src="${T}/sdk.js"></script>
     <script data-consent="necessary">log.push('before'); sdk.init(1)</script>`,
    {
      config: {
        rules: [{ match: 'tracker.localhost', purpose: 'marketing', globals: ['sdk'] }],
      },
    },
  );
  await settled();
  expect(await logOf(page)).toEqual(['before']);
  expect(errors.splice(0)).toHaveLength(1);
});

test('releases the SDK that a snippet with a queue asked for, and its queue', async ({
  open,
  site,
}) => {
  site.route('tracker.localhost/q.js', {
    type: 'text/javascript',
    body: 'for (const call of window.q.queue) log.push(...call)',
  });
  const page = await open(`<script>
    window.q = { queue: [], track(...args) { this.queue.push(args) } };
    (function (d, t) { var s = d.createElement(t), f = d.getElementsByTagName(t)[0];
      s.async = 1; s.src = T + '/q.js'; f.parentNode.insertBefore(s, f); })(document, 'script');
    q.track('one'); q.track('two');
  </script>`);
  await grant(page);
  await expect.poll(() => logOf(page)).toEqual(['one', 'two']);
});

test('releases scripts that a script put in with async = false in their order', async ({
  open,
  site,
}) => {
  site.route('tracker.localhost/a.js', {
    type: 'text/javascript',
    body: `for (const end = performance.now() + 50; performance.now() < end;); log.push('a')`,
  });
  const page = await open(`<script>
    for (const name of ['a', 'b', 'c']) {
      const s = document.createElement('script');
      s.async = false; s.src = T + '/' + name + '.js'; document.head.append(s);
    }</script>`);
  await grant(page);
  await expect.poll(() => logOf(page)).toEqual(['a', 'b', 'c']);
});

test('releases requests in the order in which they were made', async ({ open, site, settled }) => {
  const page = await open(`<script>
    for (let n = 0; n < 20; n++) navigator.sendBeacon(T + '/b', String(n));
  </script>`);
  await grant(page);
  await expect.poll(() => site.count('/b')).toBe(20);
  await settled();
  const ledger = await page.evaluate(
    () => window.consent.ledger().filter(({ verdict }) => verdict === 'release').length,
  );
  expect(ledger).toBe(20);
});

test('keeps attributes of a released script', async ({ open, site }) => {
  const T = site.origin('tracker.localhost');
  const attributes =
    'async id="x" nonce="n0" crossorigin="anonymous" referrerpolicy="no-referrer" fetchpriority="low" data-key="1"';
  const page = await open(`<script src="${T}/a.js" ${attributes}></script>`);
  const read = () => {
    const script = document.getElementById('x') as HTMLScriptElement;
    return {
      src: script.src.replace(/^.*:\d+/, ''),
      attribute: script.getAttribute('src')?.replace(/^.*:\d+/, ''),
      type: script.type,
      hasType: script.hasAttribute('type'),
      async: script.async,
      nonce: script.nonce,
      crossOrigin: script.crossOrigin,
      referrerPolicy: script.referrerPolicy,
      key: script.dataset.key,
    };
  };
  const wanted = {
    src: '/a.js',
    attribute: '/a.js',
    type: '',
    hasType: false,
    async: true,
    nonce: 'n0',
    crossOrigin: 'anonymous',
    referrerPolicy: 'no-referrer',
    key: '1',
  };
  expect(await page.evaluate(read), 'while held').toEqual(wanted);
  await grant(page);
  const hit = await site.whenHit(({ path }) => path === '/a.js');
  await expect.poll(() => logOf(page)).toEqual(['a']);
  expect(hit.headers.referer).toBeUndefined();
  expect(await page.evaluate(read), 'after release').toEqual(wanted);
});

test('keeps integrity: a script with another text does not run', async ({
  open,
  site,
  settled,
}) => {
  const T = site.origin('tracker.localhost');
  const page = await open(
    `<script src="${T}/a.js" crossorigin integrity="sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="></script>
     <script src="${T}/b.js"></script>`,
  );
  await grant(page);
  await expect.poll(() => logOf(page)).toEqual(['b']);
  await settled();
  expect(await logOf(page)).toEqual(['b']);
});

test('keeps a module a module', async ({ open, site }) => {
  site.route('tracker.localhost/m.mjs', {
    type: 'text/javascript',
    body: `log.push(import.meta.url.replace(/^.*\\//, ''))`,
  });
  const page = await open(
    `<script type="module" src="${site.origin('tracker.localhost')}/m.mjs"></script>`,
  );
  await grant(page);
  await expect.poll(() => logOf(page)).toEqual(['m.mjs']);
  expect(
    await page.evaluate(() => document.querySelector<HTMLScriptElement>('[src$=mjs]')?.type),
  ).toBe('module');
});

test('writes what a released script writes in its place', async ({ open, site }) => {
  site.route('tracker.localhost/w.js', {
    type: 'text/javascript',
    body: `document.write('<i id="one">1</i>'); document.write('<i id="two">2</i>'); log.push('written')`,
  });
  const page = await open(
    `<p id="before">before</p><div id="place"><script src="${site.origin('tracker.localhost')}/w.js"></script></div><p id="after">after</p>`,
  );
  await grant(page);
  await expect.poll(() => logOf(page)).toEqual(['written']);
  await expect(page.locator('#place')).toHaveText('12');
  await expect(page.locator('#before')).toBeVisible();
  await expect(page.locator('#after')).toBeVisible();
});

test('releases nothing twice, whatever the visitor says next', async ({ open, site, settled }) => {
  const page = await open(
    `<script>navigator.sendBeacon(T + '/b', 'x'); new Image().src = T + '/p.gif';</script>`,
  );
  await grant(page);
  await settled();
  await page.evaluate(() => {
    window.consent.deny();
    window.consent.grant();
    window.consent.grant();
  });
  await settled();
  expect(
    site
      .hits('tracker.localhost')
      .map(({ path }) => path)
      .sort(),
  ).toEqual(['/b', '/p.gif']);
});

test('opens what stays in the document on a grant after a refusal', async ({
  open,
  site,
  settled,
}) => {
  const page =
    await open(`<img id="i"><script>i.src = T + '/p.gif'; new Image().src = T + '/gone.gif';
    fetch(T + '/f').catch(() => {}); navigator.sendBeacon(T + '/b')</script>`);
  await page.evaluate(() => window.consent.deny());
  await settled();
  await grant(page);
  await site.whenHit('/p.gif');
  await settled();
  expect(site.hits(({ path }) => path === '/f' || path === '/b')).toEqual([]);
  expect(site.count('/p.gif')).toBe(1);
});

test('holds again what comes after a withdrawal', async ({ open, site, settled }) => {
  const page = await open('', { answered: 'granted' });
  await page.evaluate(() => {
    window.consent.withdraw();
    navigator.sendBeacon(`${window.T}/b`, 'x');
    new Image().src = `${window.T}/p.gif`;
  });
  await settled();
  expect(site.hits('tracker.localhost')).toEqual([]);
});

test('counts what falls out of a full queue in the ledger', async ({ open, site, settled }) => {
  const page = await open(
    `<script>for (let n = 0; n < 5; n++) navigator.sendBeacon(T + '/b', String(n))</script>`,
    {
      config: {
        rules: [{ match: 'tracker.localhost', purpose: 'marketing' }],
        queue: { count: 2 },
      },
    },
  );
  await grant(page);
  await settled();
  expect(site.count('/b')).toBe(2);
  expect(
    await page.evaluate(
      () => window.consent.ledger().filter(({ because }) => because === 'queue full').length,
    ),
  ).toBe(3);
});

test('yields to the page between items', async ({ open, site }) => {
  const page = await open(`<script>
    for (let n = 0; n < 50; n++) navigator.sendBeacon(T + '/b', String(n));
    new PerformanceObserver(list => log.push(...list.getEntries().map(e => e.duration))).observe({ type: 'longtask' });
  </script>`);
  const turns = await page.evaluate(async () => {
    let turns = 0;
    const released = () =>
      window.consent.ledger().filter(({ verdict }) => verdict === 'release').length;
    window.consent.grant();
    while (released() < 50) {
      turns++;
      await new Promise(done => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      });
    }
    return turns;
  });
  expect(turns).toBeGreaterThan(5);
  await expect.poll(() => site.count('/b')).toBe(50);
});
