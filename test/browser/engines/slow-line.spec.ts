import { PAUSE } from '../../support/server.ts';
import { expect, test } from './fixtures.ts';

// A page may arrive in pieces: what a script or a style says is judged when all of it is there.

const LATER = 'new Promise(done => setTimeout(() => done(window.ran ?? []), 300))';

for (const [what, body] of [
  ['a script without text yet', `<script>${PAUSE}import('{T}/a.mjs');</script>`],
  ['half a script', `<script>const some = 'thing';${PAUSE}import('{T}/a.mjs');</script>`],
  ['half an address', `<script type="module">import '{T}/${PAUSE}a.mjs';</script>`],
  ['half a host', `<script>import('http://trac${PAUSE}ker.localhost:{P}/a.mjs');</script>`],
  [
    'half an import map',
    `<script type="module">1;</script><script type="importmap">{"imports": {"own": "/own.mjs", ${PAUSE}"tracked": "{T}/a.mjs"}}</script><script type="module">import 'tracked';</script>`,
  ],
  ['half a style', `<style>p { color: red }${PAUSE} p { background: url({T}/a.gif) }</style><p>`],
  ['half a tag', `<img alt="" width="10" ${PAUSE} style="background: url({T}/a.gif)">`],
  ['a script before its end', `<script>import('{T}/a.mjs');${PAUSE}</script>`],
] as const)
  test(`holds ${what} on a slow line`, async ({ tab, site, engineName }) => {
    const isStyle = what === 'half a tag' || what === 'half a style';
    test.skip(isStyle && engineName === 'webkit', 'it may be painted before we hear of it');
    const tracker = site.origin('tracker.localhost');
    await tab.open(
      `${body.replaceAll('{T}', tracker).replaceAll('{P}', `${site.port}`)}<script src="/end.js"></script>`,
    );
    expect(await tab.evaluate<string[]>(LATER)).toContain('/end.js');
    expect(site.hits('tracker.localhost')).toEqual([]);
  });

test('runs own scripts and maps that come in pieces as they are', async ({ tab, site }) => {
  await tab.open(`<script type="importmap">{"imports": {${PAUSE}"own": "/own.mjs"}}</script>
    <script>window.one = 'o${PAUSE}ne';</script>
    <script type="module">import ${PAUSE}'own';</script>`);
  expect(await tab.evaluate<string[]>(LATER)).toEqual(['/own.mjs']);
  expect(await tab.evaluate('window.one')).toBe('one');
  expect(site.hits('tracker.localhost')).toEqual([]);
  expect(await tab.uncaught()).toEqual([]);
});
