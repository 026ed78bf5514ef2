import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';

const banner = (page: Page) => page.locator('tacet-consent [part="banner"]');
const dialog = (page: Page) => page.locator('tacet-consent dialog');
const action = (page: Page, name: string) =>
  page.locator(`tacet-consent [part="banner"] [data-action="${name}"]`);
const answers = (page: Page) => page.evaluate(() => window.consent.answers);
const sameForAll = (answer: string) => ({
  necessary: 'granted',
  functional: answer,
  analytics: answer,
  marketing: answer,
});
const TEXT = `<h1>A page</h1>${'<p>Some text to read.</p>'.repeat(60)}`;

for (const file of ['consent.js', 'consent.all.js', 'consent.dev.js'])
  test(`asks on the first visit, and not again once answered: ${file}`, async ({ open, page }) => {
    await open(TEXT, { file });
    await expect(banner(page)).toBeVisible();
    await action(page, 'accept').click();
    await expect(banner(page)).toHaveCount(0);
    expect(await answers(page)).toEqual(sameForAll('granted'));
    expect(await page.evaluate(() => window.consent.record?.source)).toBe('banner');
    await open(TEXT, { file });
    await expect(page.locator('tacet-consent [part="reopen"]')).toBeVisible();
    await expect(banner(page)).toHaveCount(0);
  });

test('takes a no as easily as a yes', async ({ open, page }) => {
  await open(TEXT);
  await action(page, 'reject').click();
  await expect(banner(page)).toHaveCount(0);
  expect(await answers(page)).toEqual(sameForAll('denied'));
});

for (const width of [320, 1280])
  test(`gives accept, reject and choose the same weight at ${width} px`, async ({ open, page }) => {
    await page.setViewportSize({ width, height: 640 });
    await open(TEXT);
    await expect(banner(page)).toBeVisible();
    const looks = await page.evaluate(() => {
      const root = document.querySelector('tacet-consent')?.shadowRoot;
      const buttons = [
        ...(root?.querySelectorAll<HTMLElement>('[part="banner"] [part="button"]') ?? []),
      ];
      return buttons.map(button => {
        const style = getComputedStyle(button);
        const all = Object.fromEntries(
          [...style].map(name => [name, style.getPropertyValue(name)]),
        );
        // What follows from the length of the text.
        for (const name of Object.keys(all))
          if (/^(?:width|inline-size|perspective-origin|transform-origin)$/.test(name))
            delete all[name];
        return { name: button.dataset.action, all, height: button.offsetHeight };
      });
    });
    expect(looks.map(({ name }) => name)).toEqual(['accept', 'reject', 'choose']);
    for (const { all, height } of looks) {
      expect(all).toEqual(looks[0]?.all);
      expect(height).toBe(looks[0]?.height);
    }
  });

for (const width of [320, 768, 1280])
  test(`shows all three buttons at once at ${width} px`, async ({ open, page }) => {
    await page.setViewportSize({ width, height: 640 });
    await open(TEXT);
    for (const name of ['accept', 'reject', 'choose'])
      await expect(action(page, name)).toBeInViewport({ ratio: 1 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(overflow).toBe(false);
  });

for (const [width, height] of [
  [320, 640],
  [320, 256],
  [640, 320],
] as const)
  for (const [what, html, config] of [
    ['English', 'lang="en"', {}],
    ['Chinese', 'lang="zh-CN"', {}],
    ['from right to left', 'lang="en"', { ui: { texts: { direction: 'rtl' } } }],
  ] as const)
    test(`leaves a quarter of ${width}×${height} to the page, buttons in view: ${what}`, async ({
      open,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await open(TEXT, { html, config });
      const box = await banner(page).boundingBox();
      expect(box?.height).toBeLessThanOrEqual(height * 0.75);
      const boxes = await Promise.all(
        ['accept', 'reject', 'choose'].map(async name => {
          await expect(action(page, name)).toBeInViewport({ ratio: 1 });
          return action(page, name).boundingBox();
        }),
      );
      const [accept, reject] = boxes;
      expect(reject?.y).toBe(accept?.y);
      expect(reject?.width).toBeCloseTo(accept?.width ?? 0, 1);
      expect(reject?.height).toBe(accept?.height);
    });

/** By how much two letters that stand side by side are set apart. */
const gapBefore = (page: Page, letter: string) =>
  banner(page)
    .locator('h2 + p')
    .evaluate((text: HTMLElement, letter) => {
      const { firstChild } = text;
      const at = firstChild?.textContent?.indexOf(letter) ?? 0;
      const range = document.createRange();
      range.setStart(firstChild as Text, at - 1);
      range.setEnd(firstChild as Text, at + 1);
      const { width } = range.getBoundingClientRect();
      text.style.setProperty('text-autospace', 'no-autospace');
      return width - range.getBoundingClientRect().width;
    }, letter);

for (const [site, isApart] of [
  ['Kettle & Leaf', true],
  ['茶叶铺', false],
] as const)
  test(`sets the name ${site} ${isApart ? '' : 'not '}apart from Chinese`, async ({
    open,
    page,
  }) => {
    await open('', { html: 'lang="zh-CN"', config: { ui: { site } } });
    await expect(banner(page)).toContainText(`${site}希`);
    expect((await gapBefore(page, '希')) > 0).toBe(isApart);
  });

test('never takes Esc, scrolling, a click beside it or leaving for an answer', async ({
  open,
  page,
}) => {
  await open(TEXT);
  await expect(banner(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.wheel(0, 2000);
  // Wherever the page is by now, there is page at this place.
  await page.mouse.click(20, 20);
  await page.locator('body').dispatchEvent('click');
  expect(await answers(page)).toEqual(sameForAll('unasked'));
  await action(page, 'choose').click();
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(banner(page)).toBeVisible();
  await action(page, 'choose').click();
  await dialog(page).locator('[data-action="close"]').click();
  await expect(banner(page)).toBeVisible();
  expect(await answers(page)).toEqual(sameForAll('unasked'));
  expect(await page.context().cookies()).toEqual([]);
});

test('lets the page be used behind it', async ({ open, page }) => {
  await open('<button onclick="log.push(1)">page</button><input id="field">');
  await expect(banner(page)).toBeVisible();
  await page.getByRole('button', { name: 'page' }).click();
  await page.locator('#field').fill('typed');
  expect(await page.evaluate(() => window.log)).toEqual([1]);
});

test('saves what is switched in the preferences', async ({ open, page }) => {
  await open();
  await action(page, 'choose').click();
  const switches = dialog(page).locator('[part="switch"]');
  await expect(switches).toHaveCount(3);
  for (const each of await switches.all()) await expect(each).not.toBeChecked();
  await dialog(page).locator('[data-id="analytics"]').check();
  await dialog(page).locator('[data-action="save"]').click();
  await expect(dialog(page)).toHaveCount(0);
  expect(await answers(page)).toEqual({ ...sameForAll('denied'), analytics: 'granted' });
  expect(await page.evaluate(() => window.consent.record?.source)).toBe('preferences');
});

test('shows the answers in force when the preferences open again', async ({ open, page }) => {
  await open('<a href="#" data-consent-open>Privacy</a>');
  await action(page, 'accept').click();
  await page.getByText('Privacy', { exact: true }).click();
  await expect(dialog(page)).toBeVisible();
  for (const each of await dialog(page).locator('[part="switch"]').all())
    await expect(each).toBeChecked();
  await dialog(page).locator('[data-id="marketing"]').uncheck();
  await dialog(page).locator('[data-action="save"]').click();
  expect(await answers(page)).toEqual({ ...sameForAll('granted'), marketing: 'denied' });
});

test('lists the services of a rule, each with its own switch', async ({ open, page }) => {
  await open('', {
    config: {
      rules: [
        { match: 'tracker.localhost', purpose: 'marketing', service: 'acme', keys: ['_trk*'] },
      ],
    },
  });
  await action(page, 'choose').click();
  const row = dialog(page).locator('[part="purpose"]', { hasText: 'Marketing' });
  await row.locator('summary').click();
  await expect(row).toContainText('_trk*');
  await row.locator('[data-id="marketing"]').check();
  await row.locator('[data-id="@acme"]').uncheck();
  await dialog(page).locator('[data-action="save"]').click();
  expect(
    await page.evaluate(() => [
      window.consent.granted('marketing'),
      window.consent.granted('@acme'),
    ]),
  ).toEqual([true, false]);
});

test('calls a service by a readable name', async ({ open, page }) => {
  const rules = ['acme-chat', 'hotjar'].map(service => ({
    match: `${service}.localhost`,
    purpose: 'marketing',
    service,
  }));
  await open('', { config: { rules } });
  await action(page, 'choose').click();
  const row = dialog(page).locator('[part="purpose"]', { hasText: 'Marketing' });
  await row.locator('summary').click();
  await expect(row).toContainText('Acme chat');
  await expect(row).toContainText('Hotjar Ltd');
});

for (const [lang, words] of [
  ['en', ['Analytics', 'Allowed', 'Marketing', 'Refused', 'Answered', 'Privacy choices', 'until']],
  ['zh-CN', ['统计分析', '已允许', '营销推广', '已拒绝', '选择时间', '隐私选择', '有效期至']],
] as const)
  test(`shows the visitor's record in words: ${lang}`, async ({ open, page }) => {
    await open('', { html: `lang="${lang}"`, config: { policy: '2026-11' } });
    await action(page, 'choose').click();
    await dialog(page).locator('[data-id="analytics"]').check();
    await dialog(page).locator('[data-action="save"]').click();
    await page.locator('tacet-consent [part="reopen"]').click();
    await dialog(page).locator('footer summary').click();
    const table = dialog(page).locator('footer dl');
    const record = await page.evaluate(() => window.consent.record);
    for (const word of [...words, '2026-11', record?.id ?? 'none'])
      await expect(table).toContainText(word);
    await expect(table).not.toContainText(/[{}]/);
    const href = (await dialog(page).locator('a[download]').getAttribute('href')) ?? '';
    expect(JSON.parse(decodeURIComponent(href.replace('data:,', '')))).toEqual(record);
  });

test('says that a signal is honoured until that is put away, with a way to the preferences', async ({
  browser,
  open,
}) => {
  const context = await browser.newContext();
  await context.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }),
  );
  const page = await context.newPage();
  const chip = page.locator('tacet-consent [part="chip"]');
  const reopen = page.locator('tacet-consent [data-action="reopen"]');
  const own = '<a href="#" data-consent-open>Privacy</a>';
  await open(own, { page });
  await expect(chip).toContainText('Global Privacy Control');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(reopen).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText('Global Privacy Control');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.locator('tacet-consent [part="chip"] [data-action="close"]').click();
  await expect(chip).toHaveCount(0);
  await open('', { page });
  await expect(reopen).toBeVisible();
  await expect(chip).toHaveCount(0);
  await context.close();
});

test('opens the preferences from every link that says so, those added later included', async ({
  open,
  page,
}) => {
  await open('<p><a href="/elsewhere" data-consent-open>one</a>', { answered: 'granted' });
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<button data-consent-open><b>two</b></button>'),
  );
  for (const name of ['one', 'two']) {
    await page.getByText(name, { exact: true }).click();
    await expect(dialog(page)).toBeVisible();
    await dialog(page).locator('[data-action="close"]').click();
    await expect(dialog(page)).toHaveCount(0);
  }
  expect(new URL(page.url()).pathname).toMatch(/^\/pages\//);
  await expect(page.locator('tacet-consent [part="reopen"]')).toHaveCount(0);
});

test('shows a small button to reopen where the page has no link of its own', async ({
  open,
  page,
}) => {
  await open('', { answered: 'denied' });
  await page.locator('tacet-consent [part="reopen"]').click();
  await expect(dialog(page)).toBeVisible();
});

test('shows no button to reopen where the site wants none', async ({ open, page, settled }) => {
  await open('', { answered: 'denied', config: { ui: { reopen: false } } });
  await settled();
  await expect(page.locator('tacet-consent [part="reopen"]')).toHaveCount(0);
});

test('can be answered by keyboard alone', async ({ open, page }) => {
  await open(`<a href="#top">page</a>${TEXT}`);
  await expect(banner(page)).toBeVisible();
  const focused = () =>
    page.evaluate(() => {
      const inside = document.activeElement?.shadowRoot?.activeElement as HTMLElement | null;
      return (
        inside?.dataset.action ??
        inside?.dataset.id ??
        inside?.localName ??
        document.activeElement?.localName
      );
    });
  const seen: (string | undefined)[] = [];
  for (let step = 0; step < 6 && !seen.includes('choose'); step++) {
    await page.keyboard.press('Tab');
    seen.push(await focused());
  }
  expect(seen).toEqual(expect.arrayContaining(['accept', 'reject', 'choose']));
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  for (let step = 0; step < 20 && (await focused()) !== 'analytics'; step++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let step = 0; step < 20 && (await focused()) !== 'save'; step++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  expect(await answers(page)).toEqual({ ...sameForAll('denied'), analytics: 'granted' });
});

test('shifts nothing on the page', async ({ open, page }) => {
  await open(TEXT, {
    head: `<script>window.shifts = [];
      new PerformanceObserver(list => shifts.push(...list.getEntries().map(entry => entry.value)))
        .observe({ type: 'layout-shift', buffered: true })</script>`,
  });
  await expect(banner(page)).toBeVisible();
  await action(page, 'accept').click();
  await expect(page.locator('tacet-consent [part="reopen"]')).toBeVisible();
  expect(await page.evaluate('shifts')).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const)
  test(`is accessible: banner and preferences, ${scheme}`, async ({ open, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open(`<main>${TEXT}</main>`);
    await expect(banner(page)).toBeVisible();
    const check = async () => {
      const { violations } = await new AxeBuilder({ page }).include('tacet-consent').analyze();
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    };
    expect(await check()).toEqual([]);
    await action(page, 'choose').click();
    await expect(dialog(page)).toBeVisible();
    for (const each of await dialog(page).locator('summary').all()) await each.click();
    expect(await check()).toEqual([]);
  });

for (const [html, options, title, accept] of [
  ['lang="en"', {}, 'Privacy choices', 'Accept all'],
  ['lang="zh-CN"', {}, '隐私选择', '全部接受'],
  ['lang="zh"', {}, '隐私选择', '全部接受'],
  ['lang="xx"', {}, 'Privacy choices', 'Accept all'],
  ['lang="en"', { ui: { lang: 'zh-CN' } }, '隐私选择', '全部接受'],
] as const)
  for (const file of ['consent.js', 'consent.all.js'])
    test(`speaks the page's language: <html ${html}> ${JSON.stringify(options)} ${file}`, async ({
      open,
      page,
    }) => {
      await open('', { html, config: options, file });
      await expect(banner(page)).toContainText(title);
      await expect(action(page, 'accept')).toHaveText(accept);
      await expect(page.locator('tacet-consent')).toHaveAttribute(
        'lang',
        accept === '全部接受' ? 'zh-CN' : 'en',
      );
    });

test("speaks the browser's language where the page has none", async ({ browser, site, open }) => {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await open('', { page, html: 'class="none"' });
  await expect(banner(page)).toContainText('隐私选择');
  await context.close();
  expect(site.everything().map(({ path }) => path)).toContain('/dist/locales/zh-CN.json');
});

test('loads nothing for a visitor who has answered, where the page has its own link', async ({
  open,
  site,
  settled,
}) => {
  await open('<a href="#" data-consent-open>Privacy</a>', { answered: 'granted' });
  await settled();
  const before = site.everything().length;
  await open('<a href="#" data-consent-open>Privacy</a>');
  await settled();
  const loaded = site
    .everything()
    .slice(before)
    .map(({ path }) => path);
  expect(loaded.filter(path => path.startsWith('/dist/'))).toEqual(['/dist/consent.js']);
});

test('tells the page of its coming and going', async ({ open, page }) => {
  await open('', {
    head: `<script>for (const name of ['open', 'close', 'change'])
      document.addEventListener('consent:' + name, event => log.push(name + ' ' + (typeof event.detail === 'string' ? event.detail : '')))</script>`,
  });
  await expect(banner(page)).toBeVisible();
  await action(page, 'choose').click();
  await dialog(page).locator('[data-action="accept"]').click();
  await expect
    .poll(() => page.evaluate(() => window.log))
    .toEqual(expect.arrayContaining(['open banner', 'open preferences', 'change ', 'close ']));
});

test('is found by the tools that people use: stable parts and actions', async ({ open, page }) => {
  await open();
  await expect(banner(page)).toBeVisible();
  const selectors = await page.evaluate(() => {
    const root = document.querySelector('tacet-consent')?.shadowRoot;
    return [
      [
        '[part="banner"]',
        '[data-action="accept"]',
        '[data-action="reject"]',
        '[data-action="choose"]',
      ].map(selector => !!root?.querySelector(selector)),
      root?.mode,
    ];
  });
  expect(selectors).toEqual([[true, true, true, true], 'open']);
});

test('looks as the site wants, by custom properties and parts', async ({ open, page }) => {
  await open('', {
    head: '<style>tacet-consent { --tacet-surface: rgb(1, 2, 3) } tacet-consent::part(title) { color: rgb(4, 5, 6) } * { display: none !important }</style>',
  });
  await expect(banner(page)).toHaveCSS('background-color', 'rgb(1, 2, 3)');
  await expect(banner(page).locator('[part="title"]')).toHaveCSS('color', 'rgb(4, 5, 6)');
});
