import { bodyFor, forms, limitOf, limits, limitsIn } from '../leaks/forms.mjs';
import { expect, grant, NOTHING, onDisk, tabTest as test } from '../support/fixtures.ts';

// Every form of every sink, one page each. `npm run bench:leaks` tries them with other answers, too.

const guarded = forms.filter(({ name }) => !limitOf(name, 'chromium'));

test('every known limit is a form', () => {
  const names = new Set(forms.map(({ name }) => name));
  const listed = [limits, ...Object.values(limitsIn)].flatMap(each => Object.keys(each));
  expect(listed.filter(name => !names.has(name))).toEqual([]);
});

for (const form of guarded)
  test(`does not let ${form.name} out`, async ({ open, page, site, settled, errors }) => {
    site.route('/page-with-pixel', ({ query }) => ({
      type: 'text/html',
      body: `<img src="${[...query.keys()][0]}">`,
    }));
    site.route('site.localhost/own-worker.js', ({ query }) => ({
      type: 'text/javascript',
      body: `fetch(${JSON.stringify([...query.keys()][0])}).catch(() => {})`,
    }));
    await open(bodyFor(form, site.origin('tracker.localhost')));
    await settled();
    expect(site.hits(({ host }) => host.endsWith('tracker.localhost'))).toEqual([]);
    expect(await onDisk(page)).toEqual(NOTHING);
    const stored = await page.evaluate(async () => [
      ...(await indexedDB.databases()).map(({ name }) => name),
      ...(await caches.keys()),
    ]);
    expect(stored.filter(name => name?.startsWith('_trk'))).toEqual([]);
    // What this browser does not have yet is no fault of ours.
    errors.length = 0;
    for (const popup of page.context().pages()) if (popup !== page) await popup.close();
  });

test('lets what was held go when it is granted, an image of SVG for one', async ({
  open,
  page,
  site,
}) => {
  const form = forms.find(({ name }) => name === 'image/svg-image-base-val');
  if (!form) throw new Error('the form is gone');
  await open(bodyFor(form, site.origin('tracker.localhost')));
  await grant(page);
  await site.whenHit('tracker.localhost/image/svg-image-base-val/leak.gif');
});
