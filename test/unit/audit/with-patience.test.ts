import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { NoAnswer, within, withPatience } from '../../../src/audit/with-patience.ts';

const never = new Promise<never>(() => undefined);

it('gives what the work gives', async () => {
  expect(await withPatience(1000, async () => 'a')).toBe('a');
  await expect(withPatience(1000, () => Promise.reject(new Error('x')))).rejects.toThrow('x');
});

it('ends what never ends', async () => {
  await expect(withPatience(10, () => never)).rejects.toThrow(NoAnswer);
});

it('gives more time to who says so', async () => {
  const work = async (need: (ms: number) => void) => {
    need(1000);
    await setTimeout(60);
    need(1);
    return never;
  };
  const start = Date.now();
  await expect(withPatience(20, work)).rejects.toThrow(NoAnswer);
  expect(Date.now() - start).toBeGreaterThan(50);
});

it('says whether something came in time', async () => {
  expect(await within(1000, Promise.resolve())).toBe(true);
  expect(await within(10, never)).toBe(false);
  expect(await within(1000, Promise.reject(new Error('x')))).toBe(false);
});
