import { bodyFor, forms, limitOf } from '../../leaks/forms.mjs';
import { STORED } from '../../leaks/stored.mjs';
import { expect, test } from './fixtures.ts';

// Every form of every sink, a test a sink: one tab tries them one after the other. In Chromium each
// has a test of its own (`leaks.spec.ts`).

/** How long a page may take to do what it set out to, in milliseconds. */
const WHILE = 250;

test.describe.configure({ timeout: 240_000 });

for (const sink of new Set(forms.map(each => each.sink)))
  test(`lets no form of ${sink} out`, async ({ tab, site, engineName }) => {
    test.skip(engineName === 'chromium', 'each form has a test of its own there');
    site.route('site.localhost/page-with-pixel', ({ query }) => ({
      type: 'text/html',
      body: `<img src="${[...query.keys()][0]}">`,
    }));
    const tracker = site.origin('tracker.localhost');
    const pause = () => tab.evaluate(`new Promise(done => setTimeout(done, ${WHILE}))`);
    const tried = forms.filter(({ name, sink: its }) => its === sink && !limitOf(name, engineName));
    for (const form of tried) {
      // A form may keep its page from ever being loaded.
      await tab.open(bodyFor(form, tracker)).catch(() => {});
      await pause().catch(() => {});
    }
    await tab.open('', { file: null });
    await pause();
    const out = site.hits(({ host }) => host.endsWith('tracker.localhost')).map(hit => hit.path);
    expect(out).toEqual([]);
    expect(await tab.evaluate(STORED)).toEqual([]);
    expect(tried.length).toBeGreaterThan(0);
  });
