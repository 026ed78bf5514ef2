import { minify } from 'html-minifier-terser';
import type { ConsentConfig } from '../../src/config/types.ts';
import { lockFor } from '../support/command-line.ts';
import { expect, test } from '../support/fixtures.ts';
import type { Site } from '../support/server.ts';

const configFor = (site: Site, more: ConsentConfig = {}): ConsentConfig => ({
  rules: [{ match: `tracker.localhost:${site.port}`, purpose: 'marketing' }],
  ...more,
});
const htmlOf = (site: Site, config: ConsentConfig, body = '', head = lockFor(config)): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">
${head}
<script>window.consentConfig = ${JSON.stringify(config)};</script>
<script src="/dist/consent.js"></script><title>Locked</title></head>
<body><img src="${site.origin('tracker.localhost')}/pixel.gif" alt="">${body}</body></html>`;

/** Counts the times that the page came up, and waits until it does no more. */
const loadsOf = async (site: Site, path: string, during: () => Promise<unknown>) => {
  const count = () => site.everything().filter(hit => hit.path === path).length;
  const before = count();
  await during();
  for (let last = -1; last !== count(); ) {
    last = count();
    await new Promise(done => setTimeout(done, 600));
  }
  return count() - before;
};
const consent = (page: { evaluate(code: string): Promise<unknown> }, call: string) =>
  page.evaluate(`void setTimeout(() => consent.${call})`);

test.describe('the lock', () => {
  test('opens the page anew, once, when what it stopped is granted', async ({ page, site }) => {
    const address = site.page(htmlOf(site, configFor(site)));
    await page.goto(address);
    expect(site.count('tracker.localhost')).toBe(0);
    const loads = await loadsOf(site, new URL(address).pathname, () => consent(page, 'grant()'));
    expect(loads).toBe(1);
    expect(site.count('/pixel.gif')).toBe(1);
    expect(await page.evaluate("document.querySelector('meta[http-equiv]')")).toBeNull();
  });

  for (const call of ['deny()', 'grant("functional")', 'open()'])
    test(`leaves the page as it is after ${call}`, async ({ page, site }) => {
      const address = site.page(htmlOf(site, configFor(site)));
      await page.goto(address);
      expect(await loadsOf(site, new URL(address).pathname, () => consent(page, call))).toBe(0);
      expect(site.count('tracker.localhost')).toBe(0);
    });

  test('leaves a page alone that has nothing to open', async ({ page, site }) => {
    const address = site.page(htmlOf(site, configFor(site)).replace(/<img[^>]*>/, '<p>nothing'));
    await page.goto(address);
    expect(await loadsOf(site, new URL(address).pathname, () => consent(page, 'grant()'))).toBe(0);
  });

  test('does not open the page anew where the cookie cannot be written', async ({ page, site }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Document.prototype, 'cookie', {
        configurable: true,
        get: () => '',
        set() {},
      });
    });
    const address = site.page(htmlOf(site, configFor(site)));
    await page.goto(address);
    expect(await loadsOf(site, new URL(address).pathname, () => consent(page, 'grant()'))).toBe(0);
    expect(site.count('tracker.localhost')).toBe(0);
  });

  test('never goes round in circles where something holds the lock shut', async ({
    page,
    site,
  }) => {
    // As if something between had taken the script away and left the policy.
    const config = configFor(site);
    const shut = lockFor(config).replace(/<script.*<\/script>/, '');
    const address = site.page(htmlOf(site, config, '', shut));
    await page.goto(address);
    const loads = await loadsOf(site, new URL(address).pathname, () => consent(page, 'grant()'));
    expect(loads).toBe(1);
    expect(site.count('tracker.localhost')).toBe(0);
  });

  test('lets the page keep a reload for later', async ({ page, site }) => {
    const keep =
      "<script>document.addEventListener('consent:reload', e => e.preventDefault())</script>";
    const address = site.page(htmlOf(site, configFor(site), keep));
    await page.goto(address);
    expect(await loadsOf(site, new URL(address).pathname, () => consent(page, 'grant()'))).toBe(0);
  });

  test('never opens the answer to a form anew', async ({ page, site }) => {
    const address = site.page(htmlOf(site, configFor(site)), {
      headers: { 'Server-Timing': 'post' },
    });
    await page.goto(address);
    expect(await loadsOf(site, new URL(address).pathname, () => consent(page, 'grant()'))).toBe(0);
  });

  test('tells the ledger what it stopped', async ({ page, site }) => {
    const tracker = site.origin('tracker.localhost');
    // The guard leaves it alone, and the lock does not.
    const config = configFor(site, { rules: [] });
    const address = site.page(htmlOf(site, config, `<script src="${tracker}/own.js"></script>`));
    await page.goto(address);
    await expect
      .poll(() => page.evaluate('consent.ledger().filter(({ because }) => because === "lock")'))
      .toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            verdict: 'hold',
            sink: 'script',
            url: `${tracker}/own.js`,
            purpose: '*',
          }),
        ]),
      );
    await consent(page, 'grant()');
    await site.whenHit('/own.js');
  });

  test('stays shut for Global Privacy Control, and for an answer in view of none', async ({
    page,
    site,
  }) => {
    const address = site.page(htmlOf(site, configFor(site)));
    await page.goto(address);
    await consent(page, 'grant()');
    await site.whenHit('/pixel.gif');
    site.forget();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
    });
    await page.goto(address);
    expect(site.count('tracker.localhost')).toBe(0);
  });

  test('is shut where scripts do not run', async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.page(htmlOf(site, configFor(site))));
    await context.close();
    expect(site.count('tracker.localhost')).toBe(0);
    expect(site.count('/dist/consent.js')).toBe(0);
  });

  test("leaves the site's own stricter policy in force", async ({ page, site }) => {
    const config = configFor(site, { lock: { policy: "img-src 'none'" } });
    const address = site.page(htmlOf(site, config));
    await page.goto(address);
    await consent(page, 'grant()');
    await loadsOf(site, new URL(address).pathname, async () => undefined);
    await expect
      .poll(() => page.evaluate('window.consent?.granted("marketing")').catch(() => false))
      .toBe(true);
    expect(site.count('/pixel.gif')).toBe(0);
  });

  test('shows its interface, and keeps the page in its reach', async ({ page, site }) => {
    await page.goto(site.page(htmlOf(site, configFor(site), '<img src="/own.gif" alt="">')));
    await expect(page.locator('tacet-consent').getByRole('button').first()).toBeVisible();
    expect(site.count('/own.gif')).toBe(1);
  });
});

test.describe('a page that went through a minifier', () => {
  const STRONGEST = {
    caseSensitive: false,
    collapseBooleanAttributes: true,
    collapseInlineTagWhitespace: true,
    collapseWhitespace: true,
    decodeEntities: true,
    minifyCSS: true,
    minifyJS: true,
    removeAttributeQuotes: true,
    removeComments: true,
    removeEmptyAttributes: true,
    removeOptionalTags: true,
    removeRedundantAttributes: true,
    removeScriptTypeAttributes: true,
    removeStyleLinkTypeAttributes: true,
    removeTagWhitespace: true,
    sortAttributes: true,
    sortClassName: true,
    useShortDoctype: true,
  };

  test('is shut for who has not answered, and whole for who has agreed', async ({ page, site }) => {
    const html = htmlOf(site, configFor(site), '<p id="end">The end');
    const small = await minify(html, STRONGEST);
    expect(small.length).toBeLessThan(html.length);
    const address = site.page(small);
    await page.goto(address);
    expect(site.count('tracker.localhost')).toBe(0);
    await consent(page, 'grant()');
    await site.whenHit('/pixel.gif');
    await page.goto(address);
    await expect(page.locator('#end')).toHaveText('The end');
    expect(site.count('/pixel.gif')).toBe(2);
    expect(await page.title()).toBe('Locked');
  });
});
