import { CONFIG, expect, FILES, grant, logOf, tabTest as test } from '../support/fixtures.ts';

for (const file of FILES)
  test.describe(file, () => {
    test.use({ file });

    test('runs what an array collected before load, in order, and what is pushed later', async ({
      open,
      page,
      errors,
    }) => {
      await open('<script>consent.push(consent => log.push("late " + consent.state))</script>', {
        first: `<script>window.order = []; window.consent = window.consent || [];
          consent.push(consent => order.push('one ' + consent.state));
          consent.push(() => { throw new Error('mine') });
          consent.push(consent => order.push('two ' + typeof consent.grant));</script>`,
      });
      expect(await page.evaluate('order')).toEqual(['one asking', 'two function']);
      expect(await logOf(page)).toEqual(['late asking']);
      expect(errors.splice(0)).toEqual(['Error: mine']);
    });

    test('runs a function that stood there before load', async ({ open, page }) => {
      await open('', {
        first: `<script>window.consent = consent => { window.called = consent.version }</script>`,
      });
      expect(await page.evaluate('typeof called')).toBe('string');
    });

    test('holds the core promise: nothing before, once after, never after a refusal', async ({
      open,
      page,
      site,
      settled,
    }) => {
      const tracking = `<script src="${site.origin('tracker.localhost')}/s.js"></script><script>
        navigator.sendBeacon(T + '/b', 'x'); new Image().src = T + '/p.gif'; fetch(T + '/f').catch(() => {});
        document.body.insertAdjacentHTML('beforeend', '<iframe src="' + T + '/f.html"></iframe>');
        document.cookie = '_trk_a=1'; localStorage._trk_a = 1</script>`;
      await open(tracking);
      await settled();
      expect(site.count(({ host, path }) => host === 'tracker.localhost' && path !== '/s.js')).toBe(
        0,
      );
      expect(await page.evaluate(() => window.ran)).toBeUndefined();
      await grant(page);
      await page.waitForFunction(() => window.ran);
      await settled();
      for (const path of ['/b', '/p.gif', '/f', '/f.html']) expect(site.count(path), path).toBe(1);
      expect(await page.evaluate(() => window.ran)).toEqual(['/s.js']);
      await page.evaluate(() => window.consent.withdraw());
      const before = site.count('tracker.localhost');
      await open(tracking);
      await settled();
      const after = site.hits('tracker.localhost').slice(before);
      expect(after.filter(({ path }) => path !== '/s.js')).toEqual([]);
      expect(await page.evaluate(() => window.ran)).toBeUndefined();
    });
  });

test('is frozen, and stays where it is', async ({ open, page }) => {
  await open();
  expect(
    await page.evaluate(() => {
      const was = window.consent;
      const tries = [
        () => Reflect.set(window, 'consent', 1),
        () => Reflect.deleteProperty(window, 'consent'),
        () => Reflect.set(was, 'granted', () => true),
        () =>
          Reflect.set(was.answers, 'marketing', 'granted') && was.answers.marketing === 'granted',
        () => Reflect.set(was.signals, 'gpc', true),
      ];
      return [Object.isFrozen(was), ...tries.map(attempt => attempt()), window.consent === was];
    }),
  ).toEqual([true, false, false, false, false, false, true]);
});

test('answers granted, when and run', async ({ open, page }) => {
  await open(`<script>
    consent.when('analytics').then(() => log.push('when'));
    consent.run('analytics', () => log.push('run'));
    consent.run('analytics', () => log.push('taken back'))();
    consent.run('marketing', () => log.push('marketing'));
    consent.run('necessary', () => log.push('necessary'));
  </script>`);
  expect(await logOf(page)).toEqual(['necessary']);
  await page.evaluate(() => window.consent.grant('analytics'));
  await expect.poll(() => logOf(page)).toEqual(['necessary', 'run', 'when']);
  await page.evaluate(() => {
    window.consent.deny('analytics');
    window.consent.grant('analytics');
  });
  expect(await logOf(page)).toEqual(['necessary', 'run', 'when']);
  expect(
    await page.evaluate(() =>
      ['necessary', 'analytics', 'marketing', 'nonsense', '__proto__', ''].map(
        window.consent.granted,
      ),
    ),
  ).toEqual([true, true, false, false, false, false]);
});

test('never grants a purpose that the site does not have', async ({ open, page }) => {
  const warnings: string[] = [];
  page.on('console', message => message.type() === 'warning' && warnings.push(message.text()));
  await open(
    `<script>
      consent.run('typo', () => log.push('run'));
      consent.when('typo').then(() => log.push('when'));
      consent.run('@acme', () => log.push('service'));
    </script>`,
    {
      config: {
        purposes: ['analytics', 'fonts'],
        rules: [{ match: 'acme.localhost', purpose: 'fonts', service: 'acme' }],
      },
      file: 'consent.dev.js',
    },
  );
  await grant(page);
  const asked = [
    'typo',
    '',
    '*',
    '@',
    '@Not an id',
    'constructor',
    undefined,
    'fonts',
    'marketing',
  ];
  expect(
    await page.evaluate(ids => ids.map(id => window.consent.granted(id as string)), asked),
    // A built-in purpose that is not asked for waits for all of them.
  ).toEqual([false, false, false, false, false, false, false, true, true]);
  expect(await logOf(page)).toEqual(['service']);
  expect(warnings.filter(text => text.includes('"typo" is not a purpose'))).not.toEqual([]);
});

test('tells changes at once and on every change, until it is taken back', async ({
  open,
  page,
}) => {
  await open(`<script>
    window.off = consent.on('change', answers => log.push('on ' + answers.marketing));
    document.addEventListener('consent:change', event => log.push('event ' + event.detail.marketing));
  </script>`);
  expect(await logOf(page)).toEqual(['on unasked']);
  await grant(page);
  expect((await logOf(page)).slice(1).sort()).toEqual(['event granted', 'on granted']);
  await page.evaluate(() => {
    (window as unknown as { off(): void }).off();
    window.consent.deny();
  });
  expect((await logOf(page)).slice(3)).toEqual(['event denied']);
});

test('tells what is held, released and dropped', async ({ open, page, settled }) => {
  await open('', {
    head: `<script>for (const name of ['held', 'released', 'dropped']) {
      consent.on(name, entry => log.push(name + ' ' + entry.sink));
      document.addEventListener('consent:' + name, event => log.push('event ' + name + ' ' + event.detail.sink)) }</script>`,
  });
  await page.evaluate(() => navigator.sendBeacon(`${window.T}/b`, 'x'));
  await grant(page);
  await settled();
  await page.evaluate(() => {
    window.consent.deny();
    navigator.sendBeacon(`${window.T}/b`, 'x');
  });
  await settled();
  expect(await logOf(page)).toEqual([
    'held beacon',
    'event held beacon',
    'released beacon',
    'event released beacon',
    'dropped beacon',
    'event dropped beacon',
  ]);
});

test('sets several answers at once, of services too', async ({ open, page, site }) => {
  await open('', {
    config: { rules: [{ match: 'tracker.localhost', purpose: 'marketing', service: 'acme' }] },
  });
  await page.evaluate(() =>
    window.consent.set({ marketing: true, analytics: false, '@acme': false }),
  );
  const state = await page.evaluate(
    url => [window.consent.answers, window.consent.granted('@acme'), window.consent.allows(url)],
    `${site.origin('tracker.localhost')}/x`,
  );
  expect(state).toEqual([
    { necessary: 'granted', functional: 'unasked', analytics: 'denied', marketing: 'granted' },
    false,
    false,
  ]);
});

test('ignores purposes that the site does not ask for', async ({ open, page }) => {
  await open();
  expect(
    await page.evaluate(() => [
      window.consent.grant('nonsense', '__proto__'),
      window.consent.set({ nonsense: true }),
      window.consent.record,
      window.consent.state,
    ]),
  ).toEqual([false, false, null, 'asking']);
});

test('needs a gesture for a grant where the site wants one', async ({ open, page }) => {
  // A script's grant, from a task that the visitor did not start.
  await open(
    `<button onclick="log.push(consent.grant())">yes</button>
     <script>log.push(navigator.userActivation.isActive, consent.grant(), consent.answers.marketing)</script>`,
    { config: { ...CONFIG, gesture: true, ui: false } },
  );
  expect(await logOf(page)).toEqual([false, false, 'unasked']);
  await page.getByRole('button').click();
  await expect.poll(() => logOf(page)).toEqual([false, false, 'unasked', true]);
});

test('says what is allowed now', async ({ open, page, site }) => {
  await open();
  const urls = [
    `${site.origin('tracker.localhost')}/x`,
    '//tracker.localhost/x',
    `${site.origin('cdn.localhost')}/x.js`,
    '/own',
    'data:,x',
    'http://[',
  ];
  const ask = () => page.evaluate(list => list.map(url => window.consent.allows(url)), urls);
  expect(await ask()).toEqual([false, false, true, true, true, false]);
  await grant(page);
  expect(await ask()).toEqual([true, true, true, true, true, false]);
  expect(await page.evaluate(() => window.consent.ledger())).toEqual([]);
});

test('sends beacons and pixels of its own for a purpose', async ({ open, page, site, settled }) => {
  await open();
  const sent = await page.evaluate(
    other => [
      window.consent.beacon('/own-b', 'x', { purpose: 'analytics' }),
      window.consent.beacon(`${other}/b`, 'y', { purpose: 'marketing' }),
      window.consent.pixel(`${other}/p.gif`, { purpose: 'analytics' }),
      window.consent.pixel('/own-p.gif', { purpose: 'analytics' }),
    ],
    site.origin('other.localhost'),
  );
  expect(sent).toEqual([true, true, null, null].map(value => value ?? undefined));
  await settled();
  expect(site.hits()).toEqual([]);
  await page.evaluate(() => window.consent.grant('analytics'));
  await settled();
  const paths = () =>
    site
      .hits()
      .map(({ path }) => path)
      .sort();
  expect(paths()).toEqual(['/own-b', '/own-p.gif', '/p.gif']);
  await page.evaluate(() => window.consent.grant());
  await settled();
  expect(paths()).toEqual(['/b', '/own-b', '/own-p.gif', '/p.gif']);
});

test('sends nothing to what is no address, and throws nothing', async ({
  open,
  page,
  settled,
  site,
}) => {
  await open();
  await grant(page);
  const addresses = ['http://', 'http://[', 'mailto:me@example.com', 'javascript:1', 'data:,x'];
  const said = await page.evaluate(
    list =>
      list.map(url => [
        window.consent.beacon(url, 'x'),
        typeof window.consent.pixel(url),
        window.consent.beacon(url, 'x', { purpose: 'analytics' }),
      ]),
    addresses,
  );
  expect(said).toEqual(addresses.map(() => [false, 'undefined', false]));
  await settled();
  expect(site.hits()).toEqual([]);
});

test('gives an account of what happened', async ({ open, page, site }) => {
  await open();
  await page.evaluate(() => {
    navigator.sendBeacon(`${window.T}/b?x=1`, 'x');
    // biome-ignore lint/suspicious/noDocumentCookie: it is what trackers do
    document.cookie = '_trk_a=1';
  });
  const ledger = await page.evaluate(() => window.consent.ledger());
  expect(ledger).toEqual([
    {
      time: expect.any(Number),
      verdict: 'hold',
      sink: 'beacon',
      url: `${site.origin('tracker.localhost')}/b?x=1`,
      purpose: 'marketing',
      because: 'rule',
    },
    {
      time: expect.any(Number),
      verdict: 'hold',
      sink: 'cookie',
      key: '_trk_a',
      purpose: 'marketing',
      because: 'rule',
    },
  ]);
});

test('opens and closes the preferences', async ({ open, page }) => {
  await open('', { answered: 'denied' });
  await page.evaluate(() => window.consent.open());
  await expect(page.locator('tacet-consent dialog')).toBeVisible();
  await page.evaluate(() => window.consent.close());
  await expect(page.locator('tacet-consent dialog')).toHaveCount(0);
});

test('tells the listeners of a change although one of them throws', async ({
  open,
  page,
  errors,
}) => {
  await open(`<script>
    let first = true;
    consent.on('change', () => { if (!first) throw new Error('mine'); first = false });
    consent.on('change', answers => log.push(answers.marketing));
  </script>`);
  await grant(page);
  await expect.poll(() => logOf(page)).toEqual(['unasked', 'granted']);
  await expect.poll(() => errors).toEqual(['Error: mine']);
  errors.length = 0;
});

test('starts from a bundle', async ({ page, site, settled }) => {
  await page.goto(
    site.page(`<!doctype html><html lang="en"><title>Bundle</title><script type="module">
      import { start } from '/dist/index.js';
      const consent = start(${JSON.stringify(CONFIG)});
      navigator.sendBeacon('${site.origin('tracker.localhost')}/b', 'x');
      window.started = consent === window.consent;
    </script>`),
  );
  await expect(page.locator('tacet-consent [part="banner"]')).toBeVisible();
  await settled();
  expect(await page.evaluate('started')).toBe(true);
  expect(site.hits('tracker.localhost')).toEqual([]);
  await grant(page);
  await site.whenHit('/b');
});
