import {
  deny,
  expect,
  grant,
  logOf,
  NOTHING,
  onDisk,
  tabTest as test,
} from '../support/fixtures.ts';
import { requestForms, TOOLS, writeForms } from '../support/forms.ts';

const inBody = (code: string) => `<script>${TOOLS}\n${code}</script>`;

/** Attempts that the page takes back, or that make no sense later: never sent, even after consent. */
const takenBack: readonly [name: string, run: string, log: unknown[], after?: number][] = [
  [
    'a fetch that is aborted',
    `const c = new AbortController(); settle(fetch(T + '/f', { signal: c.signal })); c.abort()`,
    ['AbortError'],
  ],
  [
    'a fetch whose signal was aborted before',
    `settle(fetch(T + '/f', { signal: AbortSignal.abort() }))`,
    ['AbortError'],
  ],
  [
    'a fetch that is aborted with a reason',
    `const c = new AbortController(); settle(fetch(T + '/f', { signal: c.signal })); c.abort(new RangeError('r'))`,
    ['RangeError'],
  ],
  ['an XHR that is aborted', `const x = request('GET', '/x'); x.send(); x.abort()`, ['abort']],
  [
    'an XHR that is opened again, the first time',
    `const x = request('GET', '/x?first'); x.send(); x.open('GET', T + '/x'); x.send()`,
    [],
    1,
  ],
  [
    'a synchronous XHR',
    `try { request('GET', '/x', false).send(); note('sent') } catch (error) { note(error.name) }`,
    ['NetworkError'],
  ],
  [
    'an image whose address is removed',
    `const i = new Image(); i.src = T + '/p.gif'; i.removeAttribute('src')`,
    [],
  ],
  [
    'an image whose address is replaced',
    `const i = new Image(); i.src = T + '/p.gif'; i.src = '/own.gif'`,
    [],
  ],
];

for (const [name, run, log, after = 0] of takenBack)
  test(`does not send ${name} while held, nor later`, async ({ open, site, settled }) => {
    const page = await open(inBody(run));
    await settled();
    expect(site.hits('tracker.localhost')).toEqual([]);
    const events = (await logOf(page)).filter(entry => !String(entry).startsWith('error'));
    expect(events).toEqual(log);
    await grant(page);
    await settled();
    expect(site.count('tracker.localhost')).toBe(after);
    expect(site.hits(({ query }) => query.has('first'))).toEqual([]);
  });

/** Markup in the page itself. The request may leave by the preload scanner; nothing of it may run. */
const inMarkup: readonly [name: string, markup: string][] = [
  ['a script', '<script src="{T}/s.js"></script>'],
  ['an async script', '<script async src="{T}/s.js"></script>'],
  ['a deferred script', '<script defer src="{T}/s.js"></script>'],
  ['a module', '<script type="module" src="{T}/s.js"></script>'],
  ['a script in capitals', "<SCRIPT SRC='{T}/s.js'></SCRIPT>"],
];

for (const [name, markup] of inMarkup) {
  const ran = () => window.ran ?? [];
  test(`does not run ${name} in the page's markup until marketing is granted, then runs it once`, async ({
    open,
    site,
    settled,
  }) => {
    const page = await open(markup.replace('{T}', site.origin('tracker.localhost')));
    await settled();
    expect(await page.evaluate(ran)).toEqual([]);
    await grant(page);
    await page.waitForFunction(() => window.ran);
    await settled();
    expect(await page.evaluate(ran)).toEqual(['/s.js']);
  });

  test(`never runs ${name} in the page's markup after a refusal`, async ({
    open,
    site,
    settled,
  }) => {
    const page = await open(markup.replace('{T}', site.origin('tracker.localhost')));
    await deny(page);
    await settled();
    expect(await page.evaluate(ran)).toEqual([]);
  });
}

for (const [name, markup] of [
  ['image', '<img loading="lazy" src="{T}/lazy">'],
  ['frame', '<iframe loading="lazy" src="{T}/lazy"></iframe>'],
] as const)
  test(`holds a lazy ${name} in the page's markup`, async ({ open, site, settled }) => {
    const T = site.origin('tracker.localhost');
    const page = await open(markup.replace('{T}', T));
    await settled();
    expect(site.hits('tracker.localhost')).toEqual([]);
    await grant(page);
    await site.whenHit('/lazy');
    await settled();
    expect(site.count('tracker.localhost')).toBe(1);
  });

/** What the site made inert itself. */
const marked: readonly [name: string, markup: string, arrives: string][] = [
  [
    'script',
    '<script type="text/plain" data-consent="marketing" data-src="{O}/m.js"></script>',
    '/m.js',
  ],
  ['image', '<img data-consent="marketing" data-src="{O}/m.gif">', '/m.gif'],
  ['frame', '<iframe data-consent="marketing" data-src="{O}/m.html"></iframe>', '/m.html'],
  ['template', '<template data-consent="marketing"><img src="{O}/m.gif"></template>', '/m.gif'],
  [
    'inline script',
    '<script type="text/plain" data-consent="marketing">new Image().src = "{O}/m.gif"</script>',
    '/m.gif',
  ],
];

for (const [name, markup, path] of marked)
  test(`keeps a marked ${name} inert until its purpose is granted`, async ({
    open,
    site,
    settled,
  }) => {
    const page = await open(markup.replace('{O}', site.origin('other.localhost')));
    await page.evaluate(() => window.consent.grant('analytics'));
    await settled();
    expect(site.hits('other.localhost')).toEqual([]);
    await page.evaluate(() => window.consent.grant('marketing'));
    await site.whenHit(path);
    await settled();
    expect(site.count('other.localhost')).toBe(1);
  });

for (const { name, run, path, granted, denied, check, expected } of requestForms) {
  test.describe(name, () => {
    const out = `tracker.localhost${path}`;

    test('waits until marketing is granted, then arrives once', async ({ open, site, settled }) => {
      const page = await open(inBody(run));
      await settled();
      expect(site.hits('tracker.localhost'), 'before consent').toEqual([]);
      expect(await onDisk(page)).toEqual(NOTHING);

      await grant(page);
      const hit = await site.whenHit(out);
      await settled();
      expect(site.count('tracker.localhost'), 'after consent').toBe(1);
      if (check) expect(check(hit)).toEqual(expected);
      if (granted) await expect.poll(() => logOf(page)).toEqual(granted);
    });

    test('never arrives after a refusal, and is settled', async ({ open, site, settled }) => {
      const page = await open(inBody(run));
      await deny(page);
      if (denied) await expect.poll(() => logOf(page)).toEqual(denied);
      await settled();
      expect(site.hits('tracker.localhost')).toEqual([]);
    });

    test('arrives once for a visitor who agreed before', async ({ open, site, settled }) => {
      const page = await open(inBody(run), { answered: 'granted' });
      const hit = await site.whenHit(out);
      await settled();
      expect(site.count('tracker.localhost')).toBe(1);
      if (check) expect(check(hit)).toEqual(expected);
      if (granted) await expect.poll(() => logOf(page)).toEqual(granted);
    });

    test('never arrives for a visitor who refused before', async ({ open, site, settled }) => {
      const page = await open(inBody(run), { answered: 'denied' });
      await settled();
      if (denied) await expect.poll(() => logOf(page)).toEqual(denied);
      await settled();
      expect(site.hits('tracker.localhost')).toEqual([]);
      expect(await onDisk(page)).toEqual(NOTHING);
    });
  });
}

for (const { name, run, read, place } of writeForms) {
  test.describe(name, () => {
    const written = { ...NOTHING, [place]: ['_trk_a'] };
    // Asynchronous interfaces are given their turn.
    const code = `<script>${run}; log.push('ran')</script>`;

    test('is not on the disk until marketing is granted', async ({ open, site, settled }) => {
      const page = await open(code);
      await settled();
      expect(await logOf(page)).toEqual(['ran']);
      expect(await onDisk(page), 'before consent').toEqual(NOTHING);
      expect(await page.evaluate(read), 'read back while held').toBe('1');
      expect(site.everything().at(-1)?.headers.cookie ?? '', 'sent to the server').not.toContain(
        '_trk',
      );

      await grant(page);
      await expect.poll(() => onDisk(page), 'after consent').toEqual(written);
      expect(await page.evaluate(read)).toBe('1');
    });

    test('is forgotten after a refusal', async ({ open, settled }) => {
      const page = await open(code);
      await deny(page);
      await settled();
      expect(await onDisk(page)).toEqual(NOTHING);
      expect((await page.evaluate(read)) ?? null, 'read back').toBeNull();
    });

    test('is written for a visitor who agreed before', async ({ open, settled }) => {
      const page = await open(code, { answered: 'granted' });
      await settled();
      await expect.poll(() => onDisk(page)).toEqual(written);
    });

    test('is never written for a visitor who refused before', async ({ open, settled }) => {
      const page = await open(code, { answered: 'denied' });
      await settled();
      expect(await onDisk(page)).toEqual(NOTHING);
    });
  });
}
