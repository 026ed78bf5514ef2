import { argumentShapes } from '../../identity/argument-shapes.ts';
import { differences } from '../../identity/differences.ts';
import { refusals } from '../../identity/refusals.ts';
import { listChanges, watchChanges } from '../../identity/watch-changes.ts';
import { expect, test } from './fixtures.ts';

/** Waits for its purpose whoever it is called on: it takes no arguments that would tell. */
const HELD = 'Document.browsingTopics on ';

interface Shapes {
  said: Record<string, string>;
  without: string[];
}

test('wrong receivers, missing arguments and a missing `new` get the native errors', async ({
  both,
  tell,
}) => {
  const { before, after } = await both(refusals);
  tell(`${Object.keys(before).length} calls`);
  const different = Object.entries(differences(before, after));
  expect(different.filter(([call]) => !call.startsWith(HELD))).toEqual([]);
  expect(Object.keys(before).length).toBeGreaterThan(10_000);
});

test('what is wrapped reads its arguments as the native does, and refuses the same', async ({
  tab,
  tell,
}) => {
  await tab.open('', { first: watchChanges });
  const changes = await tab.run(listChanges);
  const members = changes.map(([, keys]) => keys.length).reduce((sum, each) => sum + each, 0);
  const probe = argumentShapes(changes);
  await tab.open('', { file: null });
  const before = await tab.evaluate<Shapes>(probe);
  await tab.open();
  await tab.run(() => window.consent.grant());
  const after = await tab.evaluate<Shapes>(probe);
  tell(
    `${members} wrapped members, ${Object.keys(before.said).length} calls; none of ${before.without}`,
  );
  expect(differences(before.said, after.said)).toEqual({});
  expect(after.without).toEqual(before.without);
});
