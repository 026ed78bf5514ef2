import { startDemo } from '../../demo/server.mjs';
import { test as base, expect, onDisk } from '../support/fixtures.ts';

// The demo is what a new user sees first, and it carries real SDKs from npm. What is promised of
// them is counted at the trackers' own server.

type Demo = Awaited<ReturnType<typeof startDemo>>;

const test = base.extend<{ demo: Demo }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  demo: async ({}, use) => {
    const demo = await startDemo({ port: 0, trackerPort: 0 });
    await use(demo);
    await demo.close();
  },
});

/** Where each SDK sends to, once it may. */
const SDKS = {
  'posthog-js': /^\/posthog\//,
  'mixpanel-browser': /^\/mixpanel\//,
  '@snowplow/browser-tracker': /snowplow/,
  'sa-sdk-javascript': /^\/sensors\//,
  'countly-sdk-web': /^\/countly\//,
};
/** The shop's own, and one that the trackers' server sets on its own host, out of a script's reach. */
const OWN_KEYS = ['cart', 'panel', 'tacet', '_trk_server'];

const pathsOf = (demo: Demo): string[] => demo.hits.all().map(({ path }) => path);
const trackersOf = (names: string[]): string[] => names.filter(name => !OWN_KEYS.includes(name));

test('sends nothing and stores nothing before an answer', async ({ page, demo }) => {
  await page.goto(demo.url);
  await expect(page.locator('tacet-consent [part=banner]')).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.consent.ledger().length)).toBeGreaterThan(10);
  await page.waitForLoadState('networkidle');
  expect(pathsOf(demo)).toEqual([]);
  const { cookies, local, session } = await onDisk(page);
  expect(trackersOf([...cookies, ...local, ...session])).toEqual([]);
});

test('lets every SDK work once it may, and again on the next page', async ({ page, demo }) => {
  await page.goto(demo.url);
  await page.locator('tacet-consent [data-action=accept]').click();
  for (const [name, path] of Object.entries(SDKS))
    await expect.poll(() => pathsOf(demo).some(hit => path.test(hit)), name).toBe(true);
  demo.hits.clear();
  await page.reload();
  for (const [name, path] of Object.entries(SDKS))
    await expect.poll(() => pathsOf(demo).some(hit => path.test(hit)), name).toBe(true);
});

test('keeps everything in after a refusal, and erases what a grant had stored', async ({
  page,
  demo,
}) => {
  await page.goto(demo.url);
  await page.locator('tacet-consent [data-action=accept]').click();
  await expect.poll(() => pathsOf(demo).length).toBeGreaterThan(10);
  await page.evaluate(() => window.consent.deny());
  await page.goto('about:blank');
  demo.hits.clear();
  await page.goto(demo.url);
  await page.waitForLoadState('networkidle');
  expect(pathsOf(demo)).toEqual([]);
  const { cookies, local, session } = await onDisk(page);
  expect(trackersOf([...cookies, ...local, ...session])).toEqual([]);
});

test("shows this visit's hits alone, and nothing as held after a refusal", async ({
  page,
  browser,
  demo,
}) => {
  const other = await browser.newPage();
  await other.goto(demo.url);
  await other.locator('tacet-consent [data-action=accept]').click();
  await expect.poll(() => pathsOf(demo).length).toBeGreaterThan(5);
  await other.close();
  const count = (name: string) => page.locator(`.score [data-count=${name}]`);
  await page.goto(demo.url);
  await expect(count('held')).not.toHaveText('0');
  await expect(count('received')).toHaveText('0');
  await page.locator('tacet-consent [data-action=reject]').click();
  await expect(count('held')).toHaveText('0');
  await expect(page.locator('[data-refused]')).not.toBeEmpty();
});

test('lets a person out of click tracking, in mails already sent too', async ({ page, demo }) => {
  await page.goto(`${demo.url}/#consent-email=${demo.token}`);
  expect(page.url()).not.toContain(demo.token);
  await page.locator('tacet-consent [data-action=emailStop]').click();
  await expect(page.locator('tacet-consent dialog [role=status]')).not.toBeEmpty();
  const before = demo.clicks.all().length;
  const mail = await page.context().newPage();
  await mail.goto(`${demo.url}/mail.html`);
  await mail.locator('a[href*="/c/"]').first().click();
  await mail.waitForLoadState();
  expect(demo.clicks.all().length).toBe(before);
});
