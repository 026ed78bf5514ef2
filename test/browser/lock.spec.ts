import { minify } from 'html-minifier-terser';
import { expect, test } from '../support/fixtures.ts';
import { configFor, consent, htmlOf, loadsOf } from '../support/locked-page.ts';

test.describe('the lock', () => {
  test('tells the ledger what it stopped', async ({ page, site }) => {
    const subdomain = site.origin('cdn.site.localhost');
    // The guard leaves it alone, as the site's own, and the lock knows no `site`.
    const tag = `<script src="${subdomain}/own.js"></script>`;
    const address = site.page(htmlOf(site, configFor(site), tag));
    await page.goto(address);
    await expect
      .poll(() => page.evaluate('consent.ledger().filter(({ because }) => because === "lock")'))
      .toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            verdict: 'hold',
            sink: 'script',
            url: `${subdomain}/own.js`,
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

  test('holds what nobody named, as the lock does', async ({ page, site, settled }) => {
    const unknown = site.origin('unknown.localhost');
    const rules = `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${unknown}/next"]}]}</script>`;
    await page.goto(site.page(htmlOf(site, configFor(site), rules)));
    await page.evaluate(`void new Image().setAttribute('src', '${unknown}/own.png')`);
    await settled();
    expect(site.count('unknown.localhost')).toBe(0);
    await consent(page, 'grant()');
    await site.whenHit('/next');
  });

  test("lets the site's own forms lead elsewhere, and none into a frame", async ({
    page,
    site,
    settled,
  }) => {
    const tracker = site.origin('tracker.localhost');
    site.route('site.localhost/order', {
      status: 303,
      headers: { Location: `${site.origin('payment.localhost')}/pay` },
    });
    const forms = `<form id="order" method="post" action="/order"><input name="a"></form>
      <iframe name="inner" src="/inner"></iframe>`;
    await page.goto(site.page(htmlOf(site, configFor(site), forms)));
    // A form of a frame that our script is not in: the browser's part alone.
    await page.evaluate(`{
      const inner = document.querySelector('iframe').contentDocument;
      inner.body.innerHTML = '<form method="post" action="${tracker}/form"><input name="a"></form>';
      inner.forms[0].submit();
    }`);
    await settled();
    expect(site.count('/form')).toBe(0);
    await page.evaluate("document.getElementById('order').submit()");
    await site.whenHit('/pay');
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
    await loadsOf(site, address, async () => undefined);
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
