import type { Page } from '@playwright/test';
import { CONFIG, expect, grant, NOTHING, onDisk, test } from '../support/fixtures.ts';

const recordOf = (page: Page) => page.evaluate(() => window.consent.record);
const stateOf = (page: Page) => page.evaluate(() => window.consent.state);
const ours = async (page: Page) =>
  (await page.context().cookies()).find(({ name }) => name === 'tacet');
const DAY = 86_400;

test('keeps the answer in one first-party cookie for 180 days', async ({ open, page }) => {
  await open();
  expect(await page.context().cookies()).toEqual([]);
  await grant(page);
  const cookie = await ours(page);
  expect(cookie).toMatchObject({
    path: '/',
    domain: 'site.localhost',
    sameSite: 'Lax',
    httpOnly: false,
  });
  expect(cookie?.value).toMatch(
    /^1:[0-9a-z]+:[0-9a-f]{16}:api::functional\.analytics\.marketing:$/,
  );
  const days = ((cookie?.expires ?? 0) - Date.now() / 1000) / DAY;
  expect(days).toBeGreaterThan(179.9);
  expect(days).toBeLessThan(180.1);
});

test('keeps a no as long as a yes', async ({ open, page }) => {
  await open();
  await page.evaluate(() => window.consent.deny());
  const days = (((await ours(page))?.expires ?? 0) - Date.now() / 1000) / DAY;
  expect(days).toBeGreaterThan(179.9);
  expect((await ours(page))?.value).toMatch(/::functional\.analytics\.marketing$/);
});

test('shares the answer with subdomains when a domain is given', async ({ open, page }) => {
  const config = { ...CONFIG, cookie: { domain: 'site.localhost' } };
  await open('', { config });
  await grant(page);
  await open('', { config, host: 'sub.site.localhost' });
  expect(await stateOf(page)).toBe('answered');
  expect(await page.evaluate(() => window.consent.granted('marketing'))).toBe(true);
});

test('keeps the answer to this host otherwise', async ({ open, page }) => {
  await open();
  await grant(page);
  await open('', { host: 'sub.site.localhost' });
  expect(await stateOf(page)).toBe('asking');
});

test('takes name and days from the configuration', async ({ open, page }) => {
  await open('', { config: { cookie: { name: 'choice', days: 10 } } });
  await grant(page);
  const [cookie] = await page.context().cookies();
  expect(cookie?.name).toBe('choice');
  expect(((cookie?.expires ?? 0) - Date.now() / 1000) / DAY).toBeLessThan(10.1);
});

const GOOD = '1:tgkq1c:0123456789abcdef:banner:::';
for (const [name, value] of [
  ['empty', ''],
  ['nonsense', 'yes'],
  ['another version', GOOD.replace('1:', '9:')],
  ['JSON', '%7B%22marketing%22%3Atrue%7D'],
  ['a bad escape', '%E0%A4%A'],
  ['a time from the future', '1:zzzzzz:0123456789abcdef:banner::marketing:'],
  ['a purpose granted and denied', '1:tgkq1c:0123456789abcdef:banner::marketing:marketing'],
  ['too long', `1:tgkq1c:0123456789abcdef:banner::${'a.'.repeat(1500)}:`],
  ['a prototype key', '1:tgkq1c:0123456789abcdef:banner::__proto__.constructor:'],
] as const)
  test(`takes a record that is ${name} for unasked, and replaces it`, async ({
    open,
    page,
    site,
  }) => {
    await page.context().addCookies([{ name: 'tacet', value, url: site.origin() }]);
    await open();
    expect(await stateOf(page)).toBe('asking');
    expect(await page.evaluate(() => window.consent.granted('marketing'))).toBe(false);
    await grant(page);
    expect((await ours(page))?.value).toMatch(/^1:[0-9a-z]+:[0-9a-f]{16}:api:/);
    expect((await page.context().cookies()).filter(({ name }) => name === 'tacet')).toHaveLength(1);
  });

test('falls back to localStorage when cookies cannot be written', async ({ open, page }) => {
  await page.addInitScript(`Object.defineProperty(Document.prototype, 'cookie', {
    configurable: true, get() { throw new DOMException('', 'SecurityError') }, set() { throw new DOMException('', 'SecurityError') } })`);
  await open();
  await grant(page);
  expect(await page.context().cookies()).toEqual([]);
  await open();
  expect(await stateOf(page)).toBe('answered');
});

test('falls back to localStorage when cookies are silently ignored', async ({ open, page }) => {
  await page.addInitScript(
    `Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: () => '', set() {} })`,
  );
  await open();
  await grant(page);
  await open();
  expect(await stateOf(page)).toBe('answered');
});

test('keeps the answer in memory when nothing can be written', async ({ open, page }) => {
  await page.addInitScript(`
    Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get() { throw 1 }, set() { throw 1 } });
    Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') };
    Object.defineProperty(window, 'localStorage', { configurable: true, get() { throw new DOMException('', 'SecurityError') } });`);
  await open();
  await grant(page);
  expect(await stateOf(page)).toBe('answered');
  await open();
  expect(await stateOf(page)).toBe('asking');
});

test('works in a sandboxed frame, in memory', async ({ open, page, site }) => {
  const inner = site.page(
    `<!doctype html><script>window.consentConfig = ${JSON.stringify(CONFIG)}</script>
     <script src="${site.origin()}/dist/consent.js"></script>
     <script>navigator.sendBeacon('${site.origin('tracker.localhost')}/b', 'x');
       parent.postMessage([consent.state, (consent.grant(), consent.state)], '*')</script>`,
  );
  await open(`<script>addEventListener('message', event => log.push(...event.data))</script>
    <iframe sandbox="allow-scripts" src="${inner}"></iframe>`);
  await expect.poll(() => page.evaluate(() => window.log)).toEqual(['asking', 'answered']);
  await site.whenHit('tracker.localhost/b');
});

test('asks anew when the answer has expired', async ({ open, page }) => {
  await page.clock.install({ time: '2026-01-01T00:00:00Z' });
  // The browser's own clock goes on: only the record's age can tell.
  await open('', { config: { cookie: { days: 30 } } });
  await grant(page);
  await page.clock.setSystemTime('2026-01-30T00:00:00Z');
  await open('', { config: { cookie: { days: 30 } } });
  expect(await stateOf(page), 'on the 29th day').toBe('answered');
  await page.clock.setSystemTime('2026-02-01T00:00:00Z');
  await open('', { config: { cookie: { days: 30 } } });
  expect(await stateOf(page), 'on the 31st day').toBe('asking');
});

test('asks anew for another revision of the privacy policy', async ({ open, page }) => {
  await open('', { config: { ...CONFIG, policy: '2026-01' } });
  await grant(page);
  await open('', { config: { ...CONFIG, policy: '2026-01' } });
  expect(await stateOf(page)).toBe('answered');
  await open('', { config: { ...CONFIG, policy: '2026-02' } });
  expect(await stateOf(page)).toBe('asking');
  expect(await page.evaluate(() => window.consent.granted('marketing'))).toBe(false);
});

test('asks anew only for a purpose that was added', async ({ open, page }) => {
  await open('', { config: { ...CONFIG, purposes: ['marketing'] } });
  await grant(page);
  await open('', { config: { ...CONFIG, purposes: ['marketing', 'research'] } });
  expect(await page.evaluate(() => [window.consent.state, window.consent.answers])).toEqual([
    'asking',
    { necessary: 'granted', marketing: 'granted', research: 'unasked' },
  ]);
});

/** Leaves tracking keys on the disk in every variant, before our script was on the site. */
const LEFTOVERS = `<script>
  document.cookie = '_trk_host=1; path=/; max-age=9999';
  document.cookie = '_trk_domain=1; path=/; domain=site.localhost; max-age=9999';
  document.cookie = '_trk_path=1; path=/pages; max-age=9999';
  document.cookie = '_trk_part=1; path=/; Secure; SameSite=None; Partitioned; max-age=9999';
  document.cookie = 'cart=1; path=/; max-age=9999';
  localStorage._trk_local = 1; localStorage.cart = 1; sessionStorage._trk_session = 1;
</script>`;
const KEPT = { cookies: ['cart'], local: ['cart'], session: [] };

test('erases at the start what lay on the disk already, and notes it', async ({ open, page }) => {
  await open(LEFTOVERS, { file: null });
  expect((await onDisk(page)).cookies).toHaveLength(5);
  await open();
  expect(await onDisk(page)).toEqual(KEPT);
  const erased = await page.evaluate(() =>
    window.consent
      .ledger()
      .filter(({ verdict }) => verdict === 'erase')
      .map(({ sink, key }) => `${sink} ${key}`)
      .sort(),
  );
  expect(erased).toEqual([
    'cookie _trk_domain',
    'cookie _trk_host',
    'cookie _trk_part',
    'cookie _trk_path',
    'local-storage _trk_local',
    'session-storage _trk_session',
  ]);
});

test('leaves what lies on the disk to a visitor who granted it', async ({ open, page }) => {
  await open('', { answered: 'granted' });
  await open(LEFTOVERS, { file: null });
  await open();
  expect((await onDisk(page)).cookies).toHaveLength(5);
});

test('erases on withdrawal what was stored under the purpose', async ({ open, page }) => {
  await open(LEFTOVERS, { answered: 'granted' });
  await page.evaluate(() => window.consent.withdraw());
  await expect.poll(() => onDisk(page)).toEqual(KEPT);
  expect(await page.evaluate(() => window.consent.answers.marketing)).toBe('denied');
});

test('erases the record, exports it before, and asks again', async ({ open, page }) => {
  await open('', { answered: 'granted' });
  const exported = await page.evaluate(() => JSON.parse(JSON.stringify(window.consent.export())));
  expect(exported.record).toEqual(await recordOf(page));
  expect(exported.record.id).toMatch(/^[0-9a-f]{16}$/);
  await page.evaluate(() => window.consent.erase());
  expect(await recordOf(page)).toBeNull();
  expect(await page.context().cookies()).toEqual([]);
  expect(await stateOf(page)).toBe('asking');
});

test('keeps the id and renews the time when the visitor answers again', async ({ open, page }) => {
  await open();
  await grant(page);
  const first = await recordOf(page);
  await page.evaluate(() => window.consent.deny('analytics'));
  const second = await recordOf(page);
  expect(second?.id).toBe(first?.id);
  expect(second?.answers).toEqual({ functional: true, analytics: false, marketing: true });
});

test('has nothing of its own on the disk before there is an answer', async ({
  open,
  page,
  settled,
}) => {
  await open();
  await settled();
  expect(await onDisk(page)).toEqual(NOTHING);
  expect(await page.context().cookies()).toEqual([]);
});
