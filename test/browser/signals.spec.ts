import type { Browser, LaunchOptions, Page } from '@playwright/test';
import { expect, NOTHING, onDisk, pageWith, test } from '../support/fixtures.ts';
import { launch } from '../support/launch.mjs';
import type { Site } from '../support/server.ts';
import { watchNetwork } from '../support/watch-network.ts';

const TRACKING = `<script>
  navigator.sendBeacon(T + '/b', 'x'); new Image().src = T + '/p.gif'; fetch(T + '/f').catch(() => {});
  document.cookie = '_trk_a=1'; localStorage._trk_a = 1; sessionStorage._trk_a = 1;
</script><button data-consent-open>Privacy</button>`;

/** Real settings, as a person makes them in the browser. */
const settings = {
  'Do Not Track': {
    signal: 'dnt',
    name: /Do Not Track/,
    header: ['dnt', '1'],
    start: (options: LaunchOptions) => launch(options, { enable_do_not_track: true }),
    prepare: async (_: Browser) => {},
  },
  'Global Privacy Control': {
    signal: 'gpc',
    name: /Global Privacy Control/,
    header: ['sec-gpc', '1'],
    start: (options: LaunchOptions) =>
      launch(options, {}, ['--enable-features=GlobalPrivacyControlTest']),
    prepare: async (browser: Browser) => {
      const client = await browser.newBrowserCDPSession();
      // Newer than the types that Playwright ships.
      const send = client.send.bind(client) as (method: string, params: object) => Promise<unknown>;
      await send('Browser.setGlobalPrivacyControl', { gpc: true });
    },
  },
} as const;

const banner = (page: Page) => page.locator('tacet-consent [part="banner"]');

for (const [name, { signal, name: text, header, start, prepare }] of Object.entries(settings))
  test.describe(`${name} switched on in the browser`, () => {
    const withBrowser = async (
      { launchOptions, headless }: { launchOptions: LaunchOptions; headless: boolean },
      use: (browser: Browser) => Promise<void>,
    ) => {
      // One without windows has no such settings.
      const executablePath = process.env.CHROMIUM_PATH ?? '';
      const { browser, close } = await start({ ...launchOptions, headless, executablePath });
      try {
        await prepare(browser);
        await use(browser);
      } finally {
        await close();
      }
    };

    const visit = async (browser: Browser, site: Site) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const { settled } = watchNetwork(page, site);
      const address = site.page(pageWith(site, TRACKING, {}));
      await page.goto(address);
      return { page, settled, address };
    };

    test('means denied: no banner, no tracking, a line that says so', async ({
      launchOptions,
      headless,
      site,
    }) => {
      await withBrowser({ launchOptions, headless: headless ?? true }, async browser => {
        const { page, settled } = await visit(browser, site);
        await settled();
        expect(site.everything()[0]?.headers[header[0]]).toBe(header[1]);
        expect(
          await page.evaluate(() => [
            window.consent.state,
            window.consent.signals,
            window.consent.answers,
          ]),
        ).toEqual([
          'signal',
          { gpc: false, dnt: false, [signal]: true },
          { necessary: 'granted', functional: 'denied', analytics: 'denied', marketing: 'denied' },
        ]);
        await expect(page.locator('tacet-consent [part="signal"]')).toContainText(text);
        await expect(banner(page)).toHaveCount(0);
        expect(site.hits('tracker.localhost')).toEqual([]);
        expect(await onDisk(page)).toEqual(NOTHING);
      });
    });

    test('gives way to a later choice of the visitor, which survives a reload', async ({
      launchOptions,
      headless,
      site,
    }) => {
      await withBrowser({ launchOptions, headless: headless ?? true }, async browser => {
        const { page, settled, address } = await visit(browser, site);
        await page.getByRole('button', { name: 'Privacy', exact: true }).click();
        const dialog = page.locator('tacet-consent dialog');
        await expect(dialog.locator('[part="signal"]')).toContainText(text);
        await expect(dialog.locator('[data-id="marketing"]')).not.toBeChecked();
        await dialog.locator('[data-id="marketing"]').check();
        await dialog.locator('[data-action="save"]').click();
        const answers = () => [
          window.consent.state,
          window.consent.answers.marketing,
          window.consent.answers.analytics,
        ];
        expect(await page.evaluate(answers)).toEqual(['answered', 'granted', 'denied']);
        await page.goto(address);
        expect(await page.evaluate(answers)).toEqual(['answered', 'granted', 'denied']);
        await site.whenHit('tracker.localhost/b');
        await settled();
        await expect(banner(page)).toHaveCount(0);
      });
    });
  });

/** Values as other browsers and extensions give them. */
const emulated: readonly [name: string, script: string, state: string][] = [
  [
    'Firefox\'s "unspecified" is no yes',
    `Object.defineProperty(Navigator.prototype, 'doNotTrack', { get: () => 'unspecified' })`,
    'asking',
  ],
  [
    '"0" is no yes',
    `Object.defineProperty(Navigator.prototype, 'doNotTrack', { get: () => '0' })`,
    'asking',
  ],
  [
    '"yes" of an old Firefox is a yes',
    `Object.defineProperty(Navigator.prototype, 'doNotTrack', { get: () => 'yes' })`,
    'signal',
  ],
  ["Safari's window.doNotTrack is a yes", `window.doNotTrack = '1'`, 'signal'],
  [
    "an extension's own property is a yes",
    `Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })`,
    'signal',
  ],
  [
    'GPC false is no yes',
    `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => false })`,
    'asking',
  ],
  [
    'a getter that throws says nothing',
    `Object.defineProperty(navigator, 'globalPrivacyControl', { get() { throw 1 } })`,
    'asking',
  ],
];

for (const [name, script, state] of emulated)
  test(`reads signals: ${name}`, async ({ page, open }) => {
    await page.addInitScript(script);
    await open();
    expect(await page.evaluate(() => window.consent.state)).toBe(state);
  });

test('a signal lowers an earlier grant, and never raises anything', async ({
  page,
  open,
  site,
  settled,
}) => {
  await open('', { answered: 'granted' });
  await page.addInitScript(
    `Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })`,
  );
  await open(TRACKING);
  await settled();
  expect(await page.evaluate(() => window.consent.answers.marketing)).toBe('denied');
  expect(site.hits('tracker.localhost')).toEqual([]);
});

test('leaves a signal alone that the site does not count', async ({ page, open }) => {
  await page.addInitScript(
    `Object.defineProperty(Navigator.prototype, 'doNotTrack', { get: () => '1' })`,
  );
  await open('', { config: { signals: { dnt: false } } });
  expect(await page.evaluate(() => window.consent.state)).toBe('asking');
});
