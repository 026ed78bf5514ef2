import { CONFIG, expect, tabTest as test } from '../support/fixtures.ts';

const config = { ...CONFIG, mode: 'report' };
const TRACKING = `<script>
  navigator.sendBeacon(T + '/b', 'x'); new Image().src = T + '/p.gif'; fetch(T + '/f');
  const s = document.createElement('script'); s.src = T + '/s.js'; document.head.append(s);
  document.cookie = '_trk_a=1'; localStorage._trk_a = 1; fetch('/own');
</script>`;

test('holds nothing and tells everything', async ({ open, page, site, settled }) => {
  await open(TRACKING, { config });
  await settled();
  expect(
    site
      .hits('tracker.localhost')
      .map(({ path }) => path)
      .sort(),
  ).toEqual(['/b', '/f', '/p.gif', '/s.js']);
  const told = await page.evaluate(() => [document.cookie, localStorage._trk_a, window.ran]);
  expect(told).toEqual(['_trk_a=1', '1', ['/s.js']]);
  const ledger = await page.evaluate(() => window.consent.ledger());
  expect(ledger.map(({ verdict, sink }) => `${verdict} ${sink}`).sort()).toEqual([
    'hold beacon',
    'hold cookie',
    'hold fetch',
    'hold image',
    'hold local-storage',
    'hold script',
  ]);
  for (const entry of ledger)
    expect(entry).toMatchObject({ purpose: 'marketing', because: 'rule' });
});

test('erases nothing that lay on the disk', async ({ open, page }) => {
  await open(`<script>document.cookie = '_trk_old=1'; localStorage._trk_old = 1</script>`, {
    file: null,
  });
  await open('', { config });
  expect(await page.evaluate(() => [document.cookie, localStorage._trk_old])).toEqual([
    '_trk_old=1',
    '1',
  ]);
});

test('tells what a refusal would have dropped, and sends nothing twice on a grant', async ({
  open,
  page,
  site,
  settled,
}) => {
  await open('', { config });
  await page.evaluate(() => {
    window.consent.deny();
    navigator.sendBeacon(`${window.T}/b`, 'x');
  });
  await site.whenHit('/b');
  expect(await page.evaluate(() => window.consent.ledger().map(({ verdict }) => verdict))).toEqual([
    'drop',
  ]);
  await page.evaluate(() => void window.consent.grant());
  await settled();
  expect(site.count('/b')).toBe(1);
});
