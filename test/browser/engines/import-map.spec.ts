import { expect, test } from './fixtures.ts';

// `import` cannot be wrapped; an import map refuses what has to wait.

const whenRan = (path: string) =>
  `new Promise(done => { const look = () => window.ran?.includes(${JSON.stringify(path)}) ? done(true) : setTimeout(look, 20); look(); })`;

/** What an import says. */
const tried = (address: string) => `import(${address}).then(() => 'arrived', error => error.name)`;

test('the map of a site goes on working, without what has to wait', async ({ tab, site }) => {
  const tracker = site.origin('tracker.localhost');
  const map = { imports: { own: '/own.mjs', tracked: `${tracker}/alias.mjs` } };
  await tab.open(`<script type="importmap">${JSON.stringify(map)}</script>
    <script type="module">import 'own';</script>
    <script type="module">import 'tracked';</script>
    <script type="module" src="/later.mjs"></script>`);
  expect(await tab.evaluate(whenRan('/own.mjs'))).toBe(true);
  expect(await tab.evaluate(whenRan('/later.mjs'))).toBe(true);
  expect(await tab.evaluate(tried(`'tracked'`))).toBe('TypeError');
  expect(await tab.evaluate(tried(`window.T + '/computed.mjs'`))).toBe('TypeError');
  expect(site.hits('tracker.localhost')).toEqual([]);
});

test('a site without a map imports its own modules, and nothing that has to wait', async ({
  tab,
  site,
}) => {
  await tab.open(`<script>
    window.tries = Promise.all([T + '/a.mjs', '/own.mjs', location.origin + '/other.mjs']
      .map(address => import(address).then(() => 'arrived', error => error.name)));
  </script>`);
  expect(await tab.evaluate('window.tries')).toEqual(['TypeError', 'arrived', 'arrived']);
  expect(site.hits('tracker.localhost')).toEqual([]);
  expect(await tab.evaluate(`document.querySelectorAll('[type=importmap]').length`)).toBe(0);
});

test('what was granted is imported from the next page on', async ({ tab, site }) => {
  const body = `<script>window.tried = import(T + '/granted.mjs').then(() => 'arrived', error => error.name);</script>`;
  await tab.open(body);
  expect(await tab.evaluate('window.tried')).toBe('TypeError');
  await tab.run(() => window.consent.grant());
  await tab.open(body);
  expect(await tab.evaluate('window.tried')).toBe('arrived');
  expect(site.count('tracker.localhost/granted.mjs')).toBe(1);
});
