import { CONFIG, expect, grant, test } from '../support/fixtures.ts';

const LOOK = `<script>
  log.push(location.search, location.hash, document.URL.includes('mc_eid'), document.documentURI.includes('mc_eid'));
  new Image().src = '/seen.gif';
  fetch('/seen');
</script>`;
const QUERY = '?page=2&mc_eid=abc123&utm_source=news&gclid=xyz#part';

test('takes identifiers out of the address before any other script', async ({
  open,
  page,
  site,
  settled,
}) => {
  await open(LOOK, { suffix: QUERY });
  await settled();
  expect(await page.evaluate(() => window.log)).toEqual([
    '?page=2&utm_source=news',
    '#part',
    false,
    false,
  ]);
  for (const { headers } of site.hits(({ path }) => path.startsWith('/seen')))
    expect(headers.referer).not.toContain('mc_eid');
});

test('gives them back on consent, once, and not on a refusal', async ({ open, page }) => {
  await open(LOOK, { suffix: QUERY });
  await page.evaluate(() => window.consent.deny());
  expect(await page.evaluate(() => location.search)).toBe('?page=2&utm_source=news');
  await grant(page);
  expect(await page.evaluate(() => location.search + location.hash)).toBe(QUERY);
});

test('leaves them to a visitor who agreed before', async ({ open, page }) => {
  await open(LOOK, { suffix: QUERY, answered: 'granted' });
  expect(await page.evaluate(() => window.log[0])).toBe(
    '?page=2&mc_eid=abc123&utm_source=news&gclid=xyz',
  );
});

test('keeps history and state as they are', async ({ open, page }) => {
  await open('<script>log.push(history.length)</script>', { suffix: QUERY });
  const length = await page.evaluate(() => window.log[0]);
  await open('', { suffix: '' });
  await page.goBack();
  expect(await page.evaluate(() => [location.search, history.state])).toEqual([
    '?page=2&utm_source=news',
    null,
  ]);
  expect(await page.evaluate(() => history.length)).toBe(Number(length) + 1);
});

test('takes the names of the site itself, keeps those it wants, and can be switched off', async ({
  open,
  page,
}) => {
  const search = () => location.search;
  await open('', {
    suffix: '?nl_id=1&gclid=2',
    config: { links: { personal: ['nl_*'], keep: ['gclid'] } },
  });
  expect(await page.evaluate(search)).toBe('?gclid=2');
  await open('', { suffix: '?gclid=2', config: { links: false } });
  expect(await page.evaluate(search)).toBe('?gclid=2');
});

test.describe('#consent-email', () => {
  const config = { ...CONFIG, email: { endpoint: '/opt-out' } };
  const panel = 'tacet-consent dialog';

  test('opens a panel, and sends only when a person presses', async ({
    open,
    page,
    site,
    settled,
  }) => {
    await page.goto(
      site.page('<!doctype html><script>document.cookie = "session=1; path=/"</script>'),
    );
    await open('<script>log.push(location.href)</script>', {
      config,
      suffix: '?a=1#consent-email=TOKEN-1.x',
    });
    expect(await page.evaluate(() => String(window.log[0]))).not.toContain('TOKEN');
    await expect(page.locator(panel)).toBeVisible();
    // On the panel, not on the button that closes it.
    await expect(page.locator(panel)).toBeFocused();
    await settled();
    // A script's click is no press.
    await page.locator(`${panel} [data-action="emailStop"]`).dispatchEvent('click');
    await settled();
    expect(site.hits('/opt-out')).toEqual([]);
    expect(await page.evaluate(() => window.consent.email.state)).toBe('unknown');

    await page.locator(`${panel} [data-action="emailStop"]`).click();
    const { method, headers, body } = await site.whenHit('/opt-out');
    expect(method).toBe('POST');
    expect(new URLSearchParams(body).get('token')).toBe('TOKEN-1.x');
    expect(new URLSearchParams(body).get('Click-Tracking')).toBe('Off');
    expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
    await expect(page.locator(panel)).toContainText('is off');
    expect(await page.evaluate(() => window.consent.email.state)).toBe('out');

    // Only the way back is left.
    await expect(page.locator(`${panel} [data-action="emailStop"]`)).toHaveCount(0);
    await page.locator(`${panel} [data-action="emailAllow"]`).click();
    await expect(page.locator(panel)).toContainText('is on');
    await expect(page.locator(`${panel} [data-action="emailAllow"]`)).toHaveCount(0);
    expect(site.count('/opt-out')).toBe(2);
  });

  test('opens the panel for a link to the page that is open, with the newest token', async ({
    open,
    page,
    site,
  }) => {
    await open(
      `<a href="#consent-email=FIRST">one</a> <a href="#consent-email=SECOND">two</a>
       <a href="#part">part</a><script>onhashchange = () => log.push(location.hash)</script>`,
      { config, answered: 'denied' },
    );
    await page.getByText('part').click();
    await expect.poll(() => page.evaluate(() => window.log)).toEqual(['#part']);
    await expect(page.locator(panel)).toHaveCount(0);
    for (const [name, token] of [
      ['one', 'FIRST'],
      ['two', 'SECOND'],
    ] as const) {
      await page.getByText(name).click();
      await expect(page.locator(panel)).toBeVisible();
      expect(page.url()).not.toContain(token);
      await page.locator(`${panel} [data-action="emailStop"]`).click();
      const { body } = await site.whenHit(hit => hit.body.includes(token));
      expect(new URLSearchParams(body).get('Click-Tracking')).toBe('Off');
      await page.keyboard.press('Escape');
      await expect(page.locator(panel)).toHaveCount(0);
    }
    expect(await page.evaluate(() => String(window.log))).not.toMatch(/FIRST|SECOND/);
  });

  test('says so when the endpoint does not answer well', async ({ open, page, site }) => {
    site.route('site.localhost/opt-out', { status: 500, body: 'no' });
    await open('', { config, suffix: '#consent-email=T' });
    await page.locator(`${panel} [data-action="emailStop"]`).click();
    await expect.poll(() => page.evaluate(() => window.consent.email.state)).toBe('failed');
    await expect(page.locator(`${panel} [role="status"]`)).toHaveText(/\w/);
    await expect(page.locator(panel)).not.toContainText('is off');
  });

  test('opens nothing without an endpoint, nor for what is no token', async ({
    open,
    page,
    settled,
  }) => {
    await open('', { suffix: '#consent-email=T' });
    await settled();
    await expect(page.locator(panel)).toHaveCount(0);
    await open('', { config, suffix: '#consent-email=%3Cimg%3E' });
    await settled();
    await expect(page.locator(panel)).toHaveCount(0);
  });

  test('never sends over an unsafe connection to another host', async ({ open, page, site }) => {
    await open('', {
      config: { ...config, email: { endpoint: `${site.origin('other.localhost')}/opt-out` } },
      suffix: '#consent-email=T',
    });
    const said = await page.evaluate(() =>
      window.consent.email.optOut().catch(error => String(error)),
    );
    expect(said).toContain('unsafe');
    expect(site.hits('other.localhost')).toEqual([]);
  });
});
