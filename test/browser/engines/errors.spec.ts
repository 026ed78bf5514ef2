import { differences } from '../../identity/differences.ts';
import { refusals } from '../../identity/refusals.ts';
import { expect, test } from './fixtures.ts';

test('wrong receivers, missing arguments and a missing `new` get the native errors', async ({
  both,
  tell,
}) => {
  const { before, after } = await both(refusals);
  tell(`${Object.keys(before).length} calls`);
  expect(differences(before, after)).toEqual({});
  expect(Object.keys(before).length).toBeGreaterThan(10_000);
});
