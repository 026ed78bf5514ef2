import type { Page } from '@playwright/test';
import { rewritten } from '../support/command-line.ts';
import { CONFIG, deny, expect, grant, pageWith, test } from '../support/fixtures.ts';
import type { Site } from '../support/server.ts';
import { staticMarkup } from '../support/static-forms.ts';

// What a page's HTML reaches after `tacet rewrite`, by forms of static markup.

/** Styles have no inert form: that is between the browser and the head script. */
const STYLES = ['font', 'style-attribute', 'style-element', 'style-import'];
/** Refused by the import map until the next page. */
const IMPORTS = ['dynamic-import', 'module-import'];

const out = (site: Site): string[] =>
  site
    .hits('tracker.localhost')
    .map(({ path }) => path.replace(/^\/visit\/([\w-]+)\..*$/, '$1'))
    .filter(name => !STYLES.includes(name))
    .sort();
/** Until nothing new arrives. */
const calm = async (site: Site): Promise<void> => {
  for (let before = -1; before !== site.hits().length; ) {
    before = site.hits().length;
    await new Promise(done => setTimeout(done, 700));
  }
};
/** Opens the page, with our script and rewritten, or as if there were none of both. */
const visit = async (page: Page, site: Site, isOurs = true): Promise<void> => {
  const markup = staticMarkup(site.origin('tracker.localhost'), 'visit');
  const html = pageWith(site, markup, isOurs ? {} : { file: null });
  await page.goto(site.page(isOurs ? rewritten(html, CONFIG) : html));
  await calm(site);
};

test('lets nothing out of static markup before an answer, and everything once after', async ({
  page,
  site,
}) => {
  await visit(page, site, false);
  const free = out(site);
  expect(free.length).toBeGreaterThan(30);

  site.forget();
  await visit(page, site);
  expect(out(site)).toEqual([]);
  await grant(page);
  await calm(site);
  expect(out(site)).toEqual(free.filter(name => !IMPORTS.includes(name)));

  site.forget();
  await visit(page, site);
  expect(out(site)).toEqual(free);
});

test('lets nothing out after a refusal', async ({ page, site }) => {
  await visit(page, site);
  await deny(page);
  await calm(site);
  await visit(page, site);
  expect(out(site)).toEqual([]);
});
