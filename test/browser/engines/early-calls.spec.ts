import type { Site } from '../../support/server.ts';
import { expect, test } from './fixtures.ts';

// Inline scripts that use what a held script before them would have defined, known to nobody.

const SDK =
  'window.sdk = { init(x) { log.push("init " + x); return { track: y => log.push("track " + y) } } }; log.push("sdk")';

const script = (code: string) => `<script>${code}</script>`;

/** What a page hears of its errors: it stands behind our script, as a page's own listeners do. */
const LISTENERS = script(
  'window.told ??= []; onerror = text => told.push(text); addEventListener("unhandledrejection", () => told.push("promise"))',
);

/** A page whose first script is a tracker's. */
const behindSdk = (site: Site, ...codes: string[]): string => {
  for (const name of ['a', 'b'])
    site.route(`tracker.localhost/${name}.js`, { type: 'text/javascript', body: SDK });
  return `${LISTENERS}<script src="${site.origin('tracker.localhost')}/a.js"></script>${codes.map(script).join('')}`;
};

const GRANT = 'consent.grant() ?? null';
const SOON = 'new Promise(done => setTimeout(done, 300))';

/** What becomes of a page before and after a grant. */
for (const [how, code, after] of [
  ['calls it', 'sdk.init(1)', ['sdk', 'init 1']],
  ['calls it by its window', 'window.sdk.init(1)', ['sdk', 'init 1']],
  ['makes something of it', 'new sdk.constructor(); sdk.init(1)', ['sdk', 'init 1']],
  ['keeps what it gives', 'var t = sdk.init(1); t.track(2)', ['sdk', 'init 1', 'track 2']],
  ['declares', 'const t = sdk.init(1); t.track(2)', ['sdk', 'init 1', 'track 2']],
  ['gives it away', 'log.push("own", sdk.init(1) && 2)', ['sdk', 'init 1', 'own', 2]],
  [
    'makes something of what is in it',
    'new (sdk.none || sdk.constructor)(); sdk.init(1)',
    ['sdk', 'init 1'],
  ],
  [
    'calls it in a function of its own, behind texts and comments',
    `// start() now\n(function (w) { var key = 'a(b)'; /* w() */ sdk.init(key, w) })(window)`,
    ['sdk', 'init a(b)'],
  ],
] as const)
  test(`an inline script that ${how} waits for it`, async ({ tab, site }) => {
    await tab.open(behindSdk(site, code, 'log.push("own")'));
    await tab.evaluate(SOON);
    expect(await tab.evaluate('log')).toEqual(['own']);
    expect(await tab.evaluate('told')).toEqual([]);
    await tab.evaluate(GRANT);
    await tab.evaluate(SOON);
    expect(await tab.evaluate('log')).toEqual(['own', ...after]);
    expect(await tab.evaluate('told')).toEqual([]);
    expect(await tab.evaluate(`document.querySelectorAll('body > script').length`)).toBe(4);
  });

test('several of them wait in their order', async ({ tab, site }) => {
  await tab.open(behindSdk(site, 'sdk.init(1)', 'sdk.init(2)', 'window.sdk.init(3)'));
  await tab.evaluate(SOON);
  await tab.evaluate(GRANT);
  await tab.evaluate(SOON);
  expect(await tab.evaluate('log')).toEqual(['sdk', 'init 1', 'init 2', 'init 3']);
});

test('never runs after a refusal', async ({ tab, site }) => {
  await tab.open(behindSdk(site, 'sdk.init(1)'));
  await tab.evaluate('consent.deny() ?? null');
  await tab.evaluate(SOON);
  expect(await tab.evaluate('log')).toEqual([]);
});

for (const [what, code] of [
  ['had done something before', 'log.push("own"); sdk.init(1)'],
  ['had counted something before', 'window.count = (window.count || 0) + 1; count++; sdk.init(1)'],
  ['called it in a function', 'function f() { sdk.init(1) } log.push("own"); f()'],
  ['called it in a function with a short name', 'var f = () => sdk.init(1); log.push("own"); f()'],
  ['called another with it', 'var f = x => log.push("own"); f(() => 1); f(sdk)'],
  ['spoke of it before', '/* sdk */ var o = { sdk: 1 }; log.push("own"); sdk.init(1)'],
  ['asked for it before', 'if (typeof sdk == "undefined") log.push("own"); sdk.init(1)'],
  ['asked its window before', 'window.sdk || log.push("own"); sdk.init(1)'],
  ['looked for it before', 'if (window.sdk) sdk.track(0); log.push("own"); sdk.init(1)'],
  ['tried it before', 'try { sdk.track(0) } catch {} log.push("own"); sdk.init(1)'],
  [
    'counted by itself',
    'window.count = (window.count || 0) + 1; log[log.length] = "own"; sdk.init(1)',
  ],
  ['made something before', 'var r = /"/; new class { x = log.push("own") }; sdk.init(1)'],
  [
    'ended elsewhere',
    'if (window.sdk) window.sdk.track(0); log.push("own"); document.querySelector("#none").id = 1',
  ],
  ['gave it to another', 'var a = [1]; a.forEach(function () { log.push("own"); sdk.init(1) })'],
  ['ended for another reason', 'null.x; sdk.init(1)'],
] as const)
  test(`an inline script that ${what} does not run twice`, async ({ tab, site }) => {
    await tab.open(behindSdk(site, code));
    await tab.evaluate(SOON);
    const before = await tab.evaluate<string[]>('log');
    expect(await tab.evaluate('told')).toHaveLength(1);
    await tab.evaluate(GRANT);
    await tab.evaluate(SOON);
    expect(await tab.evaluate('log')).toEqual([...before, 'sdk']);
  });

test('an inline script does not run twice for an error in what it calls', async ({ tab, site }) => {
  const app = 'window.app = { start() { log.push("own"); sdk.init(1) } }';
  await tab.open(behindSdk(site, app, 'app.start()'));
  await tab.evaluate(SOON);
  expect(await tab.evaluate('told')).toHaveLength(1);
  await tab.evaluate(GRANT);
  await tab.evaluate(SOON);
  expect(await tab.evaluate('log')).toEqual(['own', 'sdk']);
});

test('a long inline script is read in no time', async ({ tab, site }) => {
  const long = [
    ' '.repeat(2e5),
    'a.'.repeat(1e5),
    "'".repeat(1001),
    '/*'.repeat(1e4),
    '(b'.repeat(1e4),
  ];
  const codes = long.map(each => `x.y; // ${each}\n(${each}); sdk.init(1)`);
  await tab.open(behindSdk(site, ...long.map(each => `sdk.x; ${each}`), ...codes));
  expect(await tab.evaluate<number>('performance.now()')).toBeLessThan(5000);
});

test('errors of other scripts are told as they are, with one held and without', async ({
  tab,
  site,
}) => {
  await tab.open(LISTENERS + script('nothing.here()') + behindSdk(site, 'throw new Error("own")'));
  await tab.evaluate(SOON);
  const told = await tab.evaluate<string[]>('told');
  expect(told).toHaveLength(2);
  expect(told[0]).toContain('nothing');
  expect(told[1]).toContain('own');
});

test('one that is marked never runs for what it is not marked with', async ({ tab, site }) => {
  await tab.open(
    `${behindSdk(site)}<script type="text/plain" data-consent="analytics">sdk.init(1)</script>`,
  );
  await tab.evaluate('consent.grant("analytics") ?? null');
  await tab.evaluate(SOON);
  expect(await tab.evaluate('told')).toHaveLength(1);
  await tab.evaluate('consent.set({ analytics: false, marketing: true }) ?? null');
  await tab.evaluate(SOON);
  expect(await tab.evaluate('log')).toEqual(['sdk']);
});

test('one that is marked necessary runs at once, and only once', async ({ tab, site }) => {
  await tab.open(`${behindSdk(site)}<script data-consent="necessary">sdk.init(1)</script>`);
  await tab.evaluate(SOON);
  expect(await tab.evaluate('told')).toHaveLength(1);
  await tab.evaluate(GRANT);
  await tab.evaluate(SOON);
  expect(await tab.evaluate('log')).toEqual(['sdk']);
});
