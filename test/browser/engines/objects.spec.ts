import { constructors } from '../../identity/constructors.ts';
import { objects } from '../../identity/objects.ts';
import { expect, test } from './fixtures.ts';

/**
 * What an engine says in errors of its own, past `Function.prototype.toString` and past a Proxy.
 * @see docs/decisions/0001-wrappers-are-concise-methods.md
 */
const unlikeNative = [
  // Chromium prints the text of a function.
  [/function fetch\(\) \{ \[native code\] \}(?= (?:is|could) not)/, 'fetch'],
  [/method\(.*\}(?= (?:is|could) not)/, 'fetch'],
  // What a Proxy stands for is not named.
  [/(?:Function|Storage|Proxy|#<Storage>)(?: object)? could not/, 'it could not'],
] as const;
const readable = (said: Record<string, unknown>) =>
  JSON.parse(JSON.stringify(said), (_, value) =>
    typeof value === 'string'
      ? unlikeNative.reduce((text, [engines, ours]) => text.replace(engines, ours), value)
      : value,
  );

test('constructors make, inherit and refuse as the native ones do', async ({ both, tell }) => {
  const { before, after } = await both(constructors);
  tell(`${Object.keys(before).length} uses`);
  expect(readable(after)).toEqual(readable(before));
  expect(Object.keys(before).length).toBeGreaterThan(100);
});

test('storage and kept functions behave as the native ones do', async ({ both, tell }) => {
  const { before, after } = await both(objects);
  tell(`${Object.keys(before).length} uses`);
  expect(readable(after)).toEqual(readable(before));
});
