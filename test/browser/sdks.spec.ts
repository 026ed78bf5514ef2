import { bundleSdk } from '../support/bundle-sdk.ts';
import { expect, grant, pageWith } from '../support/fixtures.ts';
import type { Site } from '../support/server.ts';
import { CDN, type Deeds, test, type Visit } from '../support/visit.ts';
import type { Sdk } from './sdks/define.ts';
import { sdks } from './sdks/index.ts';

// Real SDKs as their vendors publish them, run against a server that plays their vendors' hosts.

const NOTHING: Deeds = { hosts: [], disk: [] };

/** How a site may load an SDK; markup for the end of its head. */
const ways: Readonly<Record<string, (sdk: Sdk) => string>> = {
  'by a static tag': ({ use }) => `<script src="/sdk.js"></script><script>${use}</script>`,
  'by an async snippet': ({ package: name, use }) => `<script>{
    const first = document.getElementsByTagName('script')[0], script = document.createElement('script');
    script.async = true; script.src = 'https://${CDN}/npm/${name}'; script.onload = () => {${use}};
    first.parentNode.insertBefore(script, first);
  }</script>`,
  'in its own bundle': () => '<script src="/app.js" defer></script>',
};

interface Setting {
  site: Site;
  visit: Visit;
  sdk: Sdk;
  way: string;
}

/** A page of a site that has the SDK; `config` is `undefined` on one without our script. */
const makePage = async (
  { site, visit, sdk, way }: Setting,
  config?: object | null,
): Promise<string> => {
  const { library, app } = await bundleSdk(sdk.package, sdk.use);
  visit.serve('/sdk.js', library);
  visit.serve(`${CDN}/npm/${sdk.package}`, library);
  visit.serve('/app.js', app);
  for (const [where, reply] of Object.entries(sdk.answers ?? {})) site.route(where, reply);
  const head = `<script>${sdk.before ?? ''}</script>${ways[way]?.(sdk)}`;
  const file = config === undefined ? null : 'consent.js';
  return pageWith(site, '<h1>Shop</h1>', { config: config ?? null, file, head });
};

/** Gives a page the time to do what it does while it is open and when it goes. */
const wait = async (visit: Visit): Promise<void> => {
  await visit.stay();
  await visit.leave();
};

const hold = ({ rules = [] }: Sdk) => ({ unknown: 'hold', rules });

const asTest = (pattern: string): RegExp => {
  const parts = pattern.split('*').map(part => part.replace(/[^\w ]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
};

/** Names on the disk become the patterns of the row that they fit; others stay what they are. */
const named = (disk: readonly string[], { disk: lasting, trials = [] }: Sdk): string[] => {
  const known = [...trials, ...lasting];
  const names = disk.map(entry => known.find(pattern => asTest(pattern).test(entry)) ?? entry);
  return [...new Set(names)].sort();
};

/** All hosts were told and everything is written; what was taken back may never have been there. */
const expectAll = (visit: Visit, sdk: Sdk): Promise<void> =>
  expect
    .poll(async () => {
      const { hosts, disk } = await visit.deeds();
      return { hosts, disk: named(disk, sdk).filter(entry => !sdk.trials?.includes(entry)) };
    })
    .toEqual({ hosts: sdk.hosts, disk: sdk.disk });

for (const [name, sdk] of Object.entries(sdks))
  test.describe(name, () => {
    const { why, ...leaks } = sdk.leaks ?? { why: '' };

    test('does all that we say it does, without us', async ({ world: { site }, visit }) => {
      await visit.open(await makePage({ site, visit, sdk, way: 'in its own bundle' }));
      await wait(visit);
      await expectAll(visit, sdk);
      expect(visit.errors).toEqual([]);
    });

    for (const way of Object.keys(ways))
      test.describe(way, () => {
        test('does nothing while what is unknown is held', async ({ world: { site }, visit }) => {
          test.fail(!!sdk.pending, sdk.pending);
          await visit.open(await makePage({ site, visit, sdk, way }, hold(sdk)));
          await wait(visit);
          expect(await visit.deeds()).toEqual(NOTHING);
          expect(visit.errors).toEqual([]);
        });

        test(
          why ? `leaks with nothing configured: ${why}` : 'does nothing with nothing configured',
          async ({ world: { site }, visit }) => {
            await visit.open(await makePage({ site, visit, sdk, way }, null));
            await wait(visit);
            await expect
              .poll(async () => {
                const { hosts, disk } = await visit.deeds();
                return { hosts, disk: named(disk, sdk) };
              })
              .toEqual({ ...NOTHING, ...leaks });
            expect(visit.errors).toEqual([]);
          },
        );

        test('does everything once it is granted, here and on the next page', async ({
          world: { site },
          visit,
        }) => {
          const html = await makePage({ site, visit, sdk, way }, hold(sdk));
          await visit.open(html);
          await grant(visit.page);
          await wait(visit);
          await expect.poll(async () => (await visit.deeds()).hosts).toEqual(sdk.hosts);
          // Cookies may come with the next page only: an SDK that looked for the widest domain while
          // its cookies were held chose one that the browser refuses.
          visit.forget();
          await visit.open(html);
          await wait(visit);
          await expectAll(visit, sdk);
          expect(visit.errors).toEqual([]);
        });
      });
  });
