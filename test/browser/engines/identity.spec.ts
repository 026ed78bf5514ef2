import { describeGraph } from '../../identity/describe-graph.ts';
import { differences } from '../../identity/differences.ts';
import { expect, test } from './fixtures.ts';

test('nothing that can be reached from the window looks any different', async ({ both, tell }) => {
  const { before, after } = await both(describeGraph);
  tell(`${before.objects} objects with ${before.properties} properties`);
  expect(differences(before.lines, after.lines)).toEqual({});
  expect(before.properties).toBeGreaterThan(10_000);
});

for (const kind of ['blank', 'srcdoc', 'page'] as const)
  test(`nor what is in the window of a frame: ${kind}`, async ({ both, tell }) => {
    const { before, after } = await both(describeGraph, kind);
    tell(`${before.objects} objects with ${before.properties} properties`);
    expect(differences(before.lines, after.lines)).toEqual({});
    expect(before.properties).toBeGreaterThan(10_000);
  });

test('the one new name is `window.consent`, and the others keep their order', async ({
  both,
  engineName,
}) => {
  const { before, after } = await both(() => Object.getOwnPropertyNames(window));
  expect(after.filter(name => !before.includes(name))).toEqual(['consent']);
  // Firefox makes its interfaces when they are asked for, and lists them in that order.
  if (engineName !== 'firefox') expect(after.filter(name => name !== 'consent')).toEqual(before);
});

test('what a careless wrapper changes would be seen', async ({ tab }) => {
  const careless = `<script>{
    const { sendBeacon } = Navigator.prototype;
    Navigator.prototype.sendBeacon = function (...args) { return sendBeacon.apply(this, args); };
  }</script>`;
  await tab.open('', { file: null });
  const { lines: before } = await tab.run(describeGraph);
  await tab.open('', { file: null, first: careless });
  const { lines: after } = await tab.run(describeGraph);
  const at = 'window.Navigator.prototype.sendBeacon';
  expect(Object.keys(differences(before, after)).sort()).toEqual([
    at,
    `${at}.length`,
    `${at}.name`,
    `${at}.prototype`,
    `${at}.prototype.constructor`,
  ]);
});
