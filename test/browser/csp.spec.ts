import { createHash } from 'node:crypto';
import { CONFIG, expect, FILES, grant, test } from '../support/fixtures.ts';

const STRICT = [
  "default-src 'none'",
  "script-src 'nonce-n0'",
  "style-src 'nonce-n0'",
  "img-src 'self' http://tracker.localhost:*",
  "connect-src 'self' http://tracker.localhost:*",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types tacet site',
].join('; ');

for (const file of FILES)
  test(`works under a strict policy without a violation: ${file}`, async ({
    page,
    site,
    settled,
    errors,
  }) => {
    page.on('pageerror', error => errors.push(String(error)));
    const address = site.page(
      `<!doctype html><html lang="zh-CN"><head><title>Strict</title>
       <script nonce="n0">window.violations = [];
         document.addEventListener('securitypolicyviolation', event => violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
         window.consentConfig = ${JSON.stringify(CONFIG)}</script>
       <script nonce="n0" src="/dist/${file}"></script></head><body><main><h1>Strict</h1></main>
       <script nonce="n0">const T = '${site.origin('tracker.localhost')}';
         new Image().src = T + '/p.gif';
         navigator.sendBeacon(T + '/b', 'x');
         const policy = trustedTypes.createPolicy('site', { createHTML: text => text, createScriptURL: text => text });
         const box = document.body.appendChild(document.createElement('div'));
         box.innerHTML = policy.createHTML('<img src="' + T + '/m.gif">');
         const s = document.createElement('script');
         s.nonce = 'n0'; s.src = policy.createScriptURL(T + '/s.js'); document.body.append(s);
       </script></body></html>`,
      { headers: { 'Content-Security-Policy': STRICT } },
    );
    await page.goto(address);
    const banner = page.locator('tacet-consent [part="banner"]');
    await expect(banner).toContainText('隐私选择');
    await expect(banner).toHaveCSS('position', 'fixed');
    await settled();
    expect(site.hits('tracker.localhost')).toEqual([]);

    await banner.locator('[data-action="choose"]').click();
    const dialog = page.locator('tacet-consent dialog');
    for (const each of await dialog.locator('summary').all()) await each.click();
    await dialog.locator('[data-id="marketing"]').check();
    await dialog.locator('[data-action="save"]').click();
    await page.waitForFunction(() => window.ran);
    await settled();
    expect(
      site
        .hits('tracker.localhost')
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['/b', '/m.gif', '/p.gif', '/s.js']);
    expect(await page.evaluate('violations')).toEqual([]);
  });

test("leaves the site's own violations to the browser", async ({ page, site, settled }) => {
  const address = site.page(
    `<!doctype html><html lang="en"><head><title>Strict</title>
     <script nonce="n0">window.violations = [];
       document.addEventListener('securitypolicyviolation', event => violations.push(event.violatedDirective))</script>
     <script nonce="n0" src="/dist/consent.js"></script></head><body><main></main>
     <script nonce="n0">window.caught = [];
       try { document.querySelector('main').innerHTML = '<img src="//x.example/">' } catch (error) { caught.push(error.name) }
       try { document.createElement('script').src = '/s.js' } catch (error) { caught.push(error.name) }</script>`,
    { headers: { 'Content-Security-Policy': STRICT } },
  );
  await page.goto(address);
  await settled();
  expect(await page.evaluate('caught')).toEqual(['TypeError', 'TypeError']);
  expect(await page.evaluate('violations')).toEqual([
    'require-trusted-types-for',
    'require-trusted-types-for',
  ]);
});

test('works, held work and all, where the policy does not name `tacet`', async ({
  page,
  site,
  settled,
  errors,
}) => {
  page.on('pageerror', error => errors.push(String(error)));
  const address = site.page(
    `<!doctype html><html lang="en"><head><title>Strict</title>
     <script nonce="n0">window.consentConfig = ${JSON.stringify({ ...CONFIG, ui: false })}</script>
     <script nonce="n0" src="/dist/consent.js"></script></head><body>
     <script nonce="n0">navigator.sendBeacon('${site.origin('tracker.localhost')}/b', 'x')</script>`,
    { headers: { 'Content-Security-Policy': STRICT.replace('tacet site', 'site') } },
  );
  await page.goto(address);
  await settled();
  expect(site.hits('tracker.localhost')).toEqual([]);
  await grant(page);
  await site.whenHit('/b');
});

test('a map of the site that its policy knows by a hash stays as it is', async ({ page, site }) => {
  const map = JSON.stringify({ imports: { own: '/own.mjs' } });
  const config = `window.consentConfig = ${JSON.stringify(CONFIG)}`;
  const main = `import 'own';`;
  const hashes = [map, config, main]
    .map(text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join(' ');
  await page.goto(
    site.page(
      `<!doctype html><html lang="en"><head><title>Hashes</title>
       <script>${config}</script><script src="/dist/consent.js"></script>
       <script type="importmap">${map}</script><script type="module">${main}</script></head></html>`,
      { headers: { 'Content-Security-Policy': `script-src 'self' ${hashes}` } },
    ),
  );
  await expect.poll(() => page.evaluate(() => window.ran)).toEqual(['/own.mjs']);
});
