import { expect, test } from './fixtures.ts';

/** What a browser that we run in may not have yet. */
const NEWER: readonly string[] = [
  'window.cookieStore',
  'window.CookieStore',
  'Element.prototype.setHTMLUnsafe',
  'ShadowRoot.prototype.setHTMLUnsafe',
  'Element.prototype.setHTML',
  'ShadowRoot.prototype.setHTML',
  'Element.prototype.getHTML',
  'ShadowRoot.prototype.getHTML',
  'Element.prototype.moveBefore',
  'Element.prototype.attributeStyleMap',
  'HTMLElement.prototype.attributeStyleMap',
  'Document.prototype.adoptedStyleSheets',
  'ShadowRoot.prototype.adoptedStyleSheets',
  'CSSStyleSheet.prototype.replace',
  'CSSStyleSheet.prototype.replaceSync',
  'CSSStyleRule.prototype.insertRule',
  'Navigator.prototype.userActivation',
  'Navigator.prototype.storageBuckets',
  'Navigator.prototype.globalPrivacyControl',
  'AbortSignal.timeout',
  'AbortSignal.any',
  'Object.hasOwn',
  'Object.groupBy',
  'Array.prototype.at',
  'Array.prototype.findLast',
  'Array.prototype.toSorted',
  'String.prototype.at',
  'String.prototype.replaceAll',
  'Crypto.prototype.randomUUID',
  'IDBFactory.prototype.databases',
  ...[
    'CSSNestedDeclarations',
    'CSSStyleValue',
    'DocumentPictureInPicture',
    'FetchLaterResult',
    'FinalizationRegistry',
    'IntersectionObserver',
    'ResizeObserver',
    'PerformanceObserver',
    'SharedWorker',
    'StorageBucketManager',
    'StylePropertyMap',
    'TrustedHTML',
    'TrustedScriptURL',
    'WeakRef',
    'WebTransport',
    'XSLTProcessor',
    'caches',
    'CacheStorage',
    'Cache',
    'fetchLater',
    'indexedDB',
    'navigation',
    'requestIdleCallback',
    'scheduler',
    'sharedStorage',
    'structuredClone',
    'trustedTypes',
  ].map(name => `window.${name}`),
];

/**
 * What every browser has that can read our script at all, and what is still held when a page has
 * taken it away: we never throw into the page.
 */
const NEEDED: Readonly<Record<string, 'all' | 'requests' | 'nothing'>> = {
  fetch: 'all',
  IDBFactory: 'all',
  MutationObserver: 'requests',
  Proxy: 'nothing',
  URL: 'nothing',
  Storage: 'nothing',
};

/** Markup that takes things away, before our script. */
const without = (paths: readonly string[]): string =>
  `<script>for (const path of ${JSON.stringify(paths)}) {
    const names = path.split('.');
    const name = names.pop();
    const owner = names.slice(names[0] === 'window' ? 1 : 0).reduce((at, key) => at?.[key], window);
    if (owner) delete owner[name];
  }</script>`;

const TRY = `<script>
  new Image().src = T + '/p.gif';
  navigator.sendBeacon(T + '/b');
  document.cookie = '_trk_a=1';
  log.push('went on');
</script>`;

test('holds and releases without what is newer than the oldest browsers', async ({ tab, site }) => {
  await tab.open(TRY, { first: without(NEWER) });
  await tab.run(() => fetch('/marker').then(() => undefined));
  expect(site.count('tracker.localhost')).toBe(0);
  expect(await tab.run(() => document.cookie)).toContain('_trk_a');
  await tab.run(() => window.consent.grant());
  await site.whenHit('/p.gif');
  await site.whenHit('/b');
  expect(await tab.run(() => window.log)).toEqual(['went on']);
  expect(await tab.uncaught()).toEqual([]);
});

for (const [name, held] of Object.entries(NEEDED))
  test(`is silent where there is no ${name}; holds ${held}`, async ({ tab, site }) => {
    await tab.open(TRY, { first: without([`window.${name}`]) });
    expect(await tab.evaluate(`typeof window.${name}`)).toBe('undefined');
    if (held === 'nothing') await site.whenHit('/b');
    if (held !== 'all') await site.whenHit('/p.gif');
    if (name !== 'fetch') await tab.run(() => fetch('/marker').then(() => undefined));
    const paths = site.hits('tracker.localhost').map(({ path }) => path);
    expect(paths.includes('/p.gif')).toBe(held !== 'all');
    expect(paths.includes('/b')).toBe(held === 'nothing');
    expect(await tab.run(() => window.log)).toEqual(['went on']);
    expect(await tab.uncaught()).toEqual([]);
  });
