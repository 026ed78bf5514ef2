import { expect, tabTest as test } from '../support/fixtures.ts';

// What the development build says about calls and markup, and the other builds do not.

const MISTAKES: readonly (readonly [string, string, RegExp])[] = [
  [
    'a purpose in markup',
    '<img data-consent="marketting" data-src="/a.gif" alt="">',
    /data-consent="marketting".*"marketing"/,
  ],
  [
    'a marked picture with src',
    '<img data-consent="marketing" src="/a.gif" alt="">',
    /data-consent with src.*data-src/,
  ],
  [
    'a marked script with src',
    '<script data-consent="marketing" src="/a.js"></script>',
    /data-src and type="text\/plain"/,
  ],
  [
    'a callback from before',
    '<script>consent.push(c => c.set({ analytics: 1 }))</script>',
    /consent\.set.*"analytics"/,
  ],
  ['no boolean', "<script>consent.set({ analytics: 'yes' })</script>", /consent\.set.*"analytics"/],
  ['an event', "<script>consent.on('changed', () => {})</script>", /"changed"; there are "change"/],
  [
    'no listener',
    "<script>try { consent.on('close') } catch {}</script>",
    /consent\.on: expected a function/,
  ],
  [
    'no function',
    "<script>try { consent.run('analytics') } catch {}</script>",
    /consent\.run: expected a function/,
  ],
  [
    'no purpose of a beacon',
    "<script>consent.beacon('/b', 'x')</script>",
    /consent\.beacon: no purpose/,
  ],
  [
    'no purpose of a pixel',
    "<script>consent.pixel('/b', { purpose: 'ads' })</script>",
    /consent\.pixel: .*waits for all/,
  ],
];

for (const [what, body, expected] of MISTAKES)
  test(`explains ${what}`, async ({ open, page }) => {
    const told: string[] = [];
    page.on('console', message => message.type() === 'warning' && told.push(message.text()));
    await open(body, { file: 'consent.dev.js' });
    await expect.poll(() => told.filter(text => expected.test(text))).toHaveLength(1);
    told.length = 0;
    await open(body);
    expect(told).toEqual([]);
  });

test('explains a language and a text that do not exist', async ({ open, page }) => {
  const told: string[] = [];
  page.on('console', message => message.type() === 'warning' && told.push(message.text()));
  await open('', {
    file: 'consent.dev.js',
    config: { ui: { lang: 'tlh', texts: { acept: 'Yes', 'purpose.fonts': 'Fonts' } } },
  });
  const texts = told.filter(text => text.includes('consentConfig.ui'));
  expect(texts).toHaveLength(2);
  expect(texts[0]).toMatch(/ui\.lang.*"tlh".*"en", "zh-CN"/);
  expect(texts[1]).toMatch(/ui\.texts\.acept.*"accept"/);
});

test('says nothing about what is right', async ({ open, page }) => {
  const told: string[] = [];
  page.on('console', message => message.type() === 'warning' && told.push(message.text()));
  await open(
    `<img data-consent="marketing" data-src="/a.gif" alt=""><script data-consent="necessary" src="/a.js"></script>
    <script>
      consent.on('change', () => {});
      consent.run('analytics', () => {});
      consent.set({ analytics: true });
      consent.beacon('/b', 'x', { purpose: 'analytics' });
      consent.push(c => { window.pushed = c === consent; });
      window.same = [Object.isFrozen(consent), pushed, consent.granted('analytics'), consent.state];
    </script>`,
    { file: 'consent.dev.js', config: { ui: { lang: 'zh', site: 'Shop' } } },
  );
  expect(told).toEqual([]);
  expect(await page.evaluate('same')).toEqual([true, true, true, 'asking']);
});
