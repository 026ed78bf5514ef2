import type { LaunchOptions, Page } from '@playwright/test';
import { expect, pageWith, test } from '../support/fixtures.ts';
import { launch } from '../support/launch.mjs';
import type { Site } from '../support/server.ts';

const HOST = 'www.googletagmanager.com';
const CONFIG = { integrations: { 'google-consent-mode': true } };
const TYPES = [
  'ad_personalization',
  'ad_storage',
  'ad_user_data',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];
const all = (answer: string) =>
  Object.fromEntries(TYPES.map(type => [type, type === 'security_storage' ? 'granted' : answer]));

/** Stands for Google's script: reads the data layer as that one does, `arguments` objects only. */
const RECORDER = `
  window.recorded = [];
  const take = entry => {
    if (Object.prototype.toString.call(entry) === '[object Arguments]') recorded.push([...entry]);
    else if (entry && entry.event) recorded.push(entry);
  };
  dataLayer.forEach(take);
  const push = dataLayer.push;
  dataLayer.push = function (...entries) { entries.forEach(take); return push.apply(this, entries) };
`;

/** Google's snippet, its script put in by script: the preload scanner would fetch it from markup. */
const tag = (site: Site, layer = 'dataLayer') => `
  <script>window.${layer} = window.${layer} || []; window.atOnce = ${layer}.length;
    function gtag(){${layer}.push(arguments);} gtag('js', 1); gtag('config', 'G-TEST');
    const script = document.createElement('script'); script.async = true;
    script.src = 'http://${HOST}:${site.port}/gtag/js?id=G-TEST'; document.head.append(script);</script>`;

/** The data layer, commands as arrays, in order. */
const layerOf = (page: Page, name = 'dataLayer') =>
  page.evaluate(
    name =>
      (window as unknown as Record<string, unknown[]>)[name]?.map(entry =>
        Object.prototype.toString.call(entry) === '[object Arguments]'
          ? ['command', ...Array.from(entry as ArrayLike<unknown>)]
          : entry,
      ),
    name,
  );

test('tells Google Consent Mode the default before anything else, all seven types', async ({
  open,
  page,
  site,
}) => {
  await open(tag(site), { config: CONFIG });
  const [first, ...rest] = (await layerOf(page)) ?? [];
  expect(first).toEqual(['command', 'consent', 'default', all('denied')]);
  expect(rest).toEqual([
    ['command', 'js', 1],
    ['command', 'config', 'G-TEST'],
  ]);
});

test('updates in the same turn for a visitor who has answered', async ({ open, page, site }) => {
  await open('', { config: CONFIG, answered: 'granted' });
  await open(tag(site), { config: CONFIG });
  expect(await page.evaluate('atOnce')).toBe(2);
  expect((await layerOf(page))?.slice(0, 2)).toEqual([
    ['command', 'consent', 'default', all('denied')],
    ['command', 'consent', 'update', all('granted')],
  ]);
});

test('tells each real change once, as a command and as an event', async ({ open, page }) => {
  await open('', { config: CONFIG });
  const after = async (change: () => void) => {
    const before = (await layerOf(page))?.length ?? 0;
    await page.evaluate(change);
    return (await layerOf(page))?.slice(before);
  };
  const analytics = { ...all('denied'), analytics_storage: 'granted' };
  expect(await after(() => void window.consent.grant('analytics'))).toEqual([
    ['command', 'consent', 'update', analytics],
    { event: 'consent_update', ...analytics },
  ]);
  expect(await after(() => void window.consent.grant('analytics')), 'no change').toEqual([]);
  expect(await after(() => void window.consent.deny('analytics'))).toEqual([
    ['command', 'consent', 'update', all('denied')],
    { event: 'consent_update', ...all('denied') },
  ]);
});

test('fills a data layer of another name', async ({ open, page }) => {
  await open('', { config: { integrations: { 'google-consent-mode': { dataLayer: 'layer' } } } });
  expect(await layerOf(page, 'layer')).toHaveLength(1);
  expect(await page.evaluate('typeof dataLayer')).toBe('undefined');
});

test('tells nobody who is not configured', async ({ open, page }) => {
  await open();
  expect(await page.evaluate('typeof dataLayer')).toBe('undefined');
});

test("is understood by a recorder under Google's own host name, once it may load", async ({
  launchOptions,
  headless,
  site,
}) => {
  site.route(`${HOST}/gtag/js`, { type: 'text/javascript', body: RECORDER });
  const options: LaunchOptions = { ...launchOptions, headless: headless ?? true };
  const { browser, close } = await launch(options, {}, [
    `--host-resolver-rules=MAP ${HOST} 127.0.0.1`,
  ]);
  try {
    const page = await (await browser.newContext()).newPage();
    await page.goto(site.page(pageWith(site, tag(site), { config: CONFIG })));
    await expect(page.locator('tacet-consent [part="banner"]')).toBeVisible();
    expect(site.hits(HOST)).toEqual([]);
    await page.evaluate(() => void window.consent.grant());
    await page.waitForFunction('window.recorded');
    expect(await page.evaluate('recorded')).toEqual([
      ['consent', 'default', all('denied')],
      ['js', 1],
      ['config', 'G-TEST'],
      ['consent', 'update', all('granted')],
      { event: 'consent_update', ...all('granted') },
    ]);
    expect(site.count(HOST)).toBe(1);
    await page.evaluate(() => window.consent.deny('marketing'));
    expect(await page.evaluate('recorded.length')).toBe(7);
  } finally {
    await close();
  }
});
