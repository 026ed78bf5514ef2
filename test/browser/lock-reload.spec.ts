import type { Page } from '@playwright/test';
import { lockFor } from '../support/command-line.ts';
import { expect, test } from '../support/fixtures.ts';
import { byHeader, configFor, consent, htmlOf, loadsOf } from '../support/locked-page.ts';

test.describe('a locked page', () => {
  test('opens the page anew, once, when what it stopped is granted', async ({ page, site }) => {
    const address = site.page(htmlOf(site, configFor(site)));
    await page.goto(address);
    expect(site.count('tracker.localhost')).toBe(0);
    const loads = await loadsOf(site, address, () => consent(page, 'grant()'));
    expect(loads).toBe(1);
    expect(site.count('/pixel.gif')).toBe(1);
    expect(await page.evaluate("document.querySelector('meta[http-equiv]')")).toBeNull();
  });

  for (const call of ['deny()', 'grant("functional")', 'open()'])
    test(`leaves the page as it is after ${call}`, async ({ page, site }) => {
      const address = site.page(htmlOf(site, configFor(site)));
      await page.goto(address);
      expect(await loadsOf(site, address, () => consent(page, call))).toBe(0);
      expect(site.count('tracker.localhost')).toBe(0);
    });

  test('leaves a page alone that has nothing to open', async ({ page, site }) => {
    const address = site.page(htmlOf(site, configFor(site)).replace(/<img[^>]*>/, '<p>nothing'));
    await page.goto(address);
    expect(await loadsOf(site, address, () => consent(page, 'grant()'))).toBe(0);
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
    expect(await loadsOf(site, address, () => consent(page, 'grant()'))).toBe(0);
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
    const loads = await loadsOf(site, address, () => consent(page, 'grant()'));
    expect(loads).toBe(1);
    expect(site.count('tracker.localhost')).toBe(0);
  });

  // Each on every load, as bridges to other tools do.
  for (const [what, calls] of Object.entries({
    'the same': 'consent.grant()',
    'a part, again and again':
      'consent.set({ functional: true, analytics: false, marketing: true })',
    'one thing, then another': 'consent.grant(); setTimeout(() => consent.deny(), 300)',
    'one thing, another at once': 'consent.grant(); consent.deny()',
    'one thing, another soon':
      'setTimeout(() => consent.grant(), 400); setTimeout(() => consent.deny(), 403)',
    'yes, and takes it back when it goes':
      "setTimeout(() => consent.grant(), 400); addEventListener('pagehide', () => consent.deny())",
  }))
    for (const isTouched of [false, true])
      test(`never goes round in circles where a script says ${what}${isTouched ? ', and a visitor is there' : ''}`, async ({
        page,
        site,
      }) => {
        const rules = [
          { match: 'odd*.localhost', purpose: 'marketing' },
          { match: `tracker.localhost:${site.port}`, purpose: 'marketing' },
        ];
        // What no policy can say, and a host of the catalogue.
        const more = `<img src="${site.origin('odd1.localhost')}/pixel.gif" alt="">
          <img src="https://www.google-analytics.com/collect" alt=""><script>${calls}</script>`;
        const address = site.page(htmlOf(site, configFor(site, { rules }), more));
        const loads = await loadsOf(site, address, async () => {
          await page.goto(address);
          if (isTouched) await page.mouse.click(5, 5);
        });
        expect(loads).toBeLessThanOrEqual(isTouched ? 2 : 1);
      });

  test('waits for a visitor, where a script answers', async ({ page, site }) => {
    const script = `<p id="here">Here</p><script>
      const answer = () => setTimeout(() => consent.grant(), 300);
      if (location.hash) answer();
      else addEventListener('click', answer);
    </script>`;
    const address = site.page(htmlOf(site, configFor(site), script));
    const visit = (hash: string, during: () => Promise<unknown>) =>
      loadsOf(site, address, async () => {
        await page.goto(address + hash);
        await during();
      });
    expect(await visit('', () => page.locator('#here').click())).toBe(2);
    await page.context().clearCookies();
    await page.goto('about:blank');
    expect(await visit('#alone', async () => undefined)).toBe(1);
  });

  test('lets the page keep itself', async ({ page, site }) => {
    const keep =
      "<script>document.addEventListener('consent:reload', e => e.preventDefault())</script>";
    const address = site.page(htmlOf(site, configFor(site), keep));
    await page.goto(address);
    await page.evaluate("consent.run('marketing', () => { window.ran = true })");
    expect(await loadsOf(site, address, () => consent(page, 'grant()'))).toBe(0);
    expect(await page.evaluate('window.ran')).toBe(true);
  });

  test('stays where there is no network', async ({ page, site, context }) => {
    const address = site.page(htmlOf(site, configFor(site)));
    await page.goto(address);
    await context.setOffline(true);
    await page.evaluate('consent.grant()');
    await page.waitForTimeout(1000);
    expect(await page.title()).toBe('Locked');
    expect(await page.evaluate('consent.granted("marketing")')).toBe(true);
  });

  test('never sends a form again', async ({ page, site }) => {
    const config = configFor(site);
    const methods: string[] = [];
    const body = htmlOf(site, config, '<form method="post"><button>Order</button></form>');
    site.route('site.localhost/order', ({ method }) => {
      methods.push(method);
      return { type: 'text/html', body };
    });
    const address = `${site.origin()}/order`;
    await page.goto(address);
    await page.getByRole('button', { name: 'Order' }).click();
    await page.waitForLoadState();
    expect(await loadsOf(site, address, () => consent(page, 'grant()'))).toBe(0);
    expect(methods).toEqual(['GET', 'POST']);
    // The visitor goes on, and the next page is none.
    await page.context().clearCookies();
    await page.goto(address);
    expect(await loadsOf(site, address, () => consent(page, 'grant()'))).toBe(1);
    expect(methods).toEqual(['GET', 'POST', 'GET', 'GET']);
  });

  // What we cannot know: the page is asked for by its address then.
  for (const [how, go] of Object.entries({
    'into another tab': async page => {
      const form = "document.forms[0].target = '_blank'";
      await page.evaluate(form);
      const [other] = await Promise.all([
        page.context().waitForEvent('page'),
        page.getByRole('button', { name: 'Order' }).click(),
      ]);
      return other;
    },
    'and loaded again': async page => {
      await page.getByRole('button', { name: 'Order' }).click();
      await page.evaluate("location.hash = 'x'");
      await page.reload();
      return page;
    },
  } satisfies Record<string, (page: Page) => Promise<Page>>))
    test(`never sends a form again that was sent ${how}`, async ({ page, site }) => {
      const body = htmlOf(
        site,
        configFor(site),
        '<form method="post"><button>Order</button></form>',
      );
      const methods: string[] = [];
      site.route('site.localhost/order', ({ method }) => {
        methods.push(method);
        return { type: 'text/html', body };
      });
      const address = `${site.origin()}/order`;
      await page.goto(address);
      const there = await go(page);
      await there.waitForLoadState();
      const before = methods.filter(method => method === 'POST').length;
      await loadsOf(site, address, () => consent(there, 'grant()'));
      expect(methods.filter(method => method === 'POST')).toHaveLength(before);
    });

  test('lets a form arrive that is on its way', async ({ page, site }) => {
    const body = htmlOf(
      site,
      configFor(site),
      '<form method="post" action="/slow"><button>Order</button></form>',
    );
    const address = site.page(body);
    site.route('site.localhost/slow', async () => {
      await new Promise(done => setTimeout(done, 1500));
      return { type: 'text/html', body: '<title>Thanks</title>' };
    });
    await page.goto(address);
    const loads = await loadsOf(site, address, async () => {
      await page.evaluate(
        "addEventListener('click', () => setTimeout(() => consent.grant(), 300))",
      );
      await page.getByRole('button', { name: 'Order' }).click();
      await expect(page).toHaveTitle('Thanks');
    });
    expect(loads).toBe(0);
    expect(site.hits('/slow')).toHaveLength(1);
  });

  test('keeps fragment and place', async ({ page, site }) => {
    const tall = '<div style="height: 4000px">tall</div>';
    const address = site.page(htmlOf(site, configFor(site), tall));
    await page.goto(`${address}#/product/5`);
    await page.evaluate('scrollTo(0, 1200)');
    expect(await loadsOf(site, address, () => consent(page, 'grant()'))).toBe(1);
    expect(await page.evaluate('location.hash')).toBe('#/product/5');
    expect(await page.evaluate('scrollY')).toBe(1200);
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
  });

  test('runs what waits once where the server is slow', async ({ page, site }) => {
    let isSlow = false;
    const script = "<script>consent.run('marketing', () => fetch('/ran'))</script>";
    const body = htmlOf(site, configFor(site), script);
    site.route('site.localhost/page', async () => {
      if (isSlow) await new Promise(done => setTimeout(done, 7000));
      return { type: 'text/html', body };
    });
    await page.goto(`${site.origin()}/page`);
    isSlow = true;
    await consent(page, 'grant()');
    await site.whenHit('/pixel.gif');
    await site.whenHit('/ran');
    expect(site.count('/ran')).toBe(1);
  });

  test('never sends a form again of which the server says it', async ({ page, site }) => {
    const address = site.page(htmlOf(site, configFor(site)), {
      headers: { 'Server-Timing': 'post' },
    });
    await page.goto(address);
    expect(await loadsOf(site, address, () => consent(page, 'grant()'))).toBe(0);
  });

  test('keeps what was to be written, and runs once what waits', async ({ page, site }) => {
    const config = configFor(site, {
      rules: [{ match: `tracker.localhost:${site.port}`, keys: ['_trk*'], purpose: 'marketing' }],
    });
    const script = `<script>
      document.cookie = '_trk=cookie'; localStorage._trk1 = 'local'; sessionStorage._trk2 = 'session';
      consent.run('marketing', () => fetch('/ran'));
    </script>`;
    const address = site.page(htmlOf(site, config, script));
    await page.goto(address);
    expect(await loadsOf(site, address, () => consent(page, 'grant()'))).toBe(1);
    expect(site.count('/ran')).toBe(1);
    // The page that came up writes the same: so we look at what it found.
    const found = await page.evaluate(
      '[document.cookie.includes("_trk=cookie"), localStorage._trk1, sessionStorage._trk2]',
    );
    expect(found).toEqual([true, 'local', 'session']);
  });

  test('goes on where the visitor keeps the page', async ({ page, site }) => {
    const more = `<iframe srcdoc="kept" title="own"></iframe>
      <script>addEventListener('beforeunload', event => event.preventDefault())</script>`;
    const address = site.page(htmlOf(site, configFor(site), more));
    await page.goto(address);
    await page.mouse.click(5, 5);
    let asked = 0;
    page.on('dialog', dialog => {
      asked++;
      void dialog.dismiss();
    });
    await page.evaluate("consent.run('marketing', () => { window.ran = true })");
    expect(await loadsOf(site, address, () => consent(page, 'grant()'))).toBe(0);
    await expect.poll(() => page.evaluate('window.ran'), { timeout: 10_000 }).toBe(true);
    expect(asked).toBe(1);
    expect(await page.frameLocator('iframe').locator('body').textContent()).toBe('kept');
  });

  test('stays where another tab answers, and its visitor did not', async ({ page, site }) => {
    const address = site.page(htmlOf(site, configFor(site)));
    await page.goto(address);
    const other = await page.context().newPage();
    await other.goto(address);
    expect(
      await loadsOf(site, address, async () => {
        await consent(other, 'grant()');
        await site.whenHit('/pixel.gif');
        await page.bringToFront();
        await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        await expect.poll(() => page.evaluate('consent.granted("marketing")')).toBe(true);
      }),
    ).toBe(1); // the other one
  });

  test('comes by header: opens anew when what scripts tried is granted', async ({ page, site }) => {
    const tracker = site.origin('tracker.localhost');
    const config = configFor(site);
    const script = `<script>new Image().src = '${tracker}/by-script.gif'</script>`;
    const html = htmlOf(site, config, script, '').replace(/<img[^>]*>/, '');
    site.route('site.localhost/page', await byHeader(config, html));
    const address = `${site.origin()}/page`;
    await page.goto(address);
    expect(site.count('tracker.localhost')).toBe(0);
    expect(await loadsOf(site, address, () => consent(page, 'grant()'))).toBe(1);
    expect(site.count('/by-script.gif')).toBe(1);
  });
});
