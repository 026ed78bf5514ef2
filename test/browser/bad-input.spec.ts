import { CONFIG, expect, grant, tabTest as test } from '../support/fixtures.ts';

const TRACKING = `<script>navigator.sendBeacon(T + '/b', 'x'); new Image(1, 1).src = T + '/p.gif?x=1';
  fetch(T + '/collect', { method: 'POST', mode: 'no-cors', body: 'x', keepalive: true }).catch(() => {})</script>`;

/** JavaScript of configurations that are wrong. */
const GARBAGE: Readonly<Record<string, string>> = {
  null: 'null',
  'a number': '42',
  'a text': '"marketing"',
  true: 'true',
  'a function': '() => {}',
  'a symbol': 'Symbol()',
  'an array': '[1, 2, 3]',
  'a frozen object': 'Object.freeze({})',
  'an object without a prototype': 'Object.create(null)',
  'wrong types': `{ rules: 7, purposes: 'x', unknown: 9, allow: {}, mode: [], policy: {}, cookie: 'x', queue: null, ui: 5, integrations: [], links: 1, email: 2, signals: 'no', shapes: 1, firstParty: 3, catalogue: 'yes', gesture: 'x' }`,
  nulls: `{ rules: null, purposes: null, unknown: null, allow: null, mode: null, policy: null, cookie: null, ui: null, links: null, email: null, signals: null, shapes: null }`,
  'rules that are none': `{ rules: [null, 1, 'x', {}, { match: 5 }, { match: '' }, { match: '*' }, { match: 'a b' }, { purpose: 'marketing' }, [], () => {}] }`,
  'an unknown purpose': `{ rules: [{ match: 'tracker.localhost', purpose: 'nonsense' }] }`,
  'a purpose that is no text': `{ rules: [{ match: 'tracker.localhost', purpose: {} }, { match: 'tracker.localhost', purpose: true }] }`,
  'a rule of wildcards for nothing needed': `{ rules: [{ match: '*', purpose: 'necessary' }, { match: '*.*', purpose: 'necessary' }], allow: ['*', '**', '.', '*.*'] }`,
  'a huge list': `{ rules: Array.from({ length: 20000 }, (_, n) => ({ match: 'h' + n + '.example', purpose: 'marketing' })) }`,
  'a pattern that is a bomb': `{ rules: [{ match: 'x/' + '*a'.repeat(500), keys: ['*a'.repeat(500)], purpose: 'marketing' }] }`,
  'a getter that throws': `{ get rules() { throw new Error('mine') }, get ui() { throw 1 }, get unknown() { throw null } }`,
  'a proxy that throws': `new Proxy({}, { get() { throw 1 }, has() { throw 1 }, ownKeys() { throw 1 }, getOwnPropertyDescriptor() { throw 1 } })`,
  'a revoked proxy': `(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy })()`,
  'prototype keys': `JSON.parse('{"__proto__": {"mode": "report", "unknown": "allow", "catalogue": false}, "constructor": {"prototype": {"polluted": 1}}, "rules": [{"__proto__": {"purpose": "necessary"}, "match": "tracker.localhost"}]}')`,
  'a circle': `(() => { const c = { rules: [] }; c.self = c; c.rules.push(c); c.ui = c; return c })()`,
  'an unknown value of unknown': `{ unknown: 'allow-all' }`,
  'an unknown mode': `{ mode: 'off' }`,
  'purposes that are none': `{ purposes: [null, '', 'necessary', 'UPPER', { id: 5 }, { id: 'a b' }, 'x'.repeat(99)] }`,
  'a cookie that cannot be': `{ cookie: { name: 'a=b; c', domain: 'other.example', days: -5 } }`,
  'a queue of nothing': `{ queue: { count: -1, bytes: NaN } }`,
};

for (const [name, config] of Object.entries(GARBAGE))
  for (const file of ['consent.js', 'consent.dev.js'])
    test(`stays shut and throws nothing when the configuration is ${name}: ${file}`, async ({
      open,
      page,
      site,
      settled,
    }) => {
      await open(TRACKING, { config, file });
      await settled();
      expect(site.hits('tracker.localhost')).toEqual([]);
      expect(
        await page.evaluate(() => [window.consent.state, window.consent.granted('marketing')]),
      ).toEqual(['asking', false]);
      expect(await page.evaluate('({}).polluted')).toBeUndefined();
      await grant(page);
      await page.evaluate(() => window.consent.deny());
    });

test('explains once, with path and hint, in the development build', async ({ open, page }) => {
  const said: string[] = [];
  page.on('console', message => said.push(message.text()));
  await open('', {
    file: 'consent.dev.js',
    config: `{ rules: [{ match: 'a.example', purpose: 'analitics' }] }`,
  });
  expect(said.filter(text => text.includes('rules[0].purpose'))).toHaveLength(1);
  expect(said.join()).toContain('analytics');
});

test('says nothing in production', async ({ open, page, settled }) => {
  const said: string[] = [];
  page.on('console', message => said.push(message.text()));
  await open('', { config: '{ rules: 7 }' });
  await settled();
  expect(said).toEqual([]);
});

test('never reads a text of the configuration as markup', async ({ open, page, settled, site }) => {
  const bad = (mark: string) =>
    `<img src=x onerror="log.push('${mark}')"><script>log.push('${mark}')</script>`;
  await open('', {
    config: {
      purposes: [{ id: 'marketing', label: bad('label'), description: bad('description') }],
      rules: [{ match: 'a.example', purpose: 'marketing', service: 'acme', keys: [bad('key')] }],
      ui: {
        site: bad('site'),
        policyUrl: "javascript:log.push('policy')",
        contact: "javascript:log.push('contact')",
        lang: '"><img src=x>',
        texts: { title: bad('title'), ask: bad('ask'), 'purpose.marketing': bad('purpose') },
      },
    },
  });
  const banner = page.locator('tacet-consent [part="banner"]');
  await expect(banner).toContainText('<img src=x');
  await banner.locator('[data-action="choose"]').click();
  const dialog = page.locator('tacet-consent dialog');
  await dialog.locator('[part="purpose"] summary').last().click();
  await settled();
  expect(await page.evaluate(() => window.log)).toEqual([]);
  await expect(page.locator('tacet-consent img')).toHaveCount(0);
  expect(site.hits('/pages/x')).toEqual([]);
});

test('makes no link of an address that runs script', async ({ open, page }) => {
  await open('', {
    config: { ui: { policyUrl: 'javascript:log.push(1)', contact: ' JavaScript:log.push(2)' } },
  });
  await page.locator('tacet-consent [part="banner"] [data-action="choose"]').click();
  await expect(page.locator('tacet-consent dialog')).toBeVisible();
  await expect(page.locator('tacet-consent a[href*="avascript:"]')).toHaveCount(0);
});

test('leaves the page to the first of two scripts', async ({ open, page, site, settled }) => {
  await open(`<script>window.first = consent</script><script src="/dist/consent.js"></script>
    <script src="/dist/consent.all.js"></script><script>log.push(first === consent)</script>${TRACKING}`);
  await settled();
  expect(await page.evaluate(() => window.log)).toEqual([true]);
  await expect(page.locator('tacet-consent')).toHaveCount(1);
  await grant(page);
  await settled();
  expect(site.count('/b')).toBe(1);
});

for (const [name, markup] of [
  ['late', (tag: string) => `${TRACKING.replaceAll('T +', "'//early' + T.slice(14) +")}${tag}`],
  ['async', (tag: string) => tag.replace('<script src', '<script async src')],
  ['deferred', (tag: string) => tag.replace('<script src', '<script defer src')],
  ['as a module', (tag: string) => tag.replace('<script src', '<script type="module" src')],
] as const)
  test(`holds what comes after it when it is loaded ${name}`, async ({
    open,
    page,
    site,
    settled,
    errors,
  }) => {
    const tag = `<script src="/dist/consent.js"></script>`;
    await open(markup(tag), { file: null });
    await page.waitForFunction(() => window.consent);
    await page.evaluate(() => {
      navigator.sendBeacon(`${window.T}/b`, 'x');
      new Image().src = `${window.T}/p.gif`;
    });
    await settled();
    expect(site.hits('tracker.localhost')).toEqual([]);
    await grant(page);
    await site.whenHit('/b');
    await expect(page.locator('tacet-consent [part="banner"]')).toHaveCount(0);
    errors.length = 0;
  });

test('shows its banner when it is loaded by async', async ({ open, page }) => {
  await open('<script async src="/dist/consent.js"></script>', { file: null });
  await expect(page.locator('tacet-consent [part="banner"]')).toBeVisible();
});

test('reads its configuration from a JSON element and data attributes', async ({
  open,
  page,
  site,
  settled,
}) => {
  await open(TRACKING, {
    config: null,
    first: `<script type="application/json" id="settings">${JSON.stringify({ ...CONFIG, policy: 'x' })}</script>`,
    attributes: 'data-config="settings" data-policy="2026-11" data-lang="zh-CN"',
  });
  await settled();
  expect(site.hits('tracker.localhost')).toEqual([]);
  await expect(page.locator('tacet-consent [part="banner"]')).toContainText('隐私选择');
  await grant(page);
  expect(await page.evaluate(() => window.consent.record?.policy)).toBe('x');
});

for (const text of ['', '{', 'null', '[]', '7'])
  test(`takes the defaults when the JSON element holds ${JSON.stringify(text)}`, async ({
    open,
    page,
    site,
    settled,
  }) => {
    await open(TRACKING, {
      config: null,
      first: `<script type="application/json" id="settings">${text}</script>`,
      attributes: 'data-config="settings"',
    });
    await settled();
    expect(site.hits('tracker.localhost')).toEqual([]);
    expect(await page.evaluate(() => window.consent.state)).toBe('asking');
  });

test('survives storage that is full', async ({ open, page }) => {
  await open(`<script>
    try { for (let n = 22; n >= 0; n--) while (true) localStorage['x' + Math.random()] = 'x'.repeat(2 ** n) } catch {}
    localStorage._trk_a = 'x'.repeat(9999); log.push(localStorage._trk_a.length)</script>`);
  await grant(page);
  expect(await page.evaluate(() => window.log)).toEqual([9999]);
});
