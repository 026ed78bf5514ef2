import { describe, expect, it } from 'vitest';
import { createQueue, type Held } from '../../../src/gate/queue.ts';

const held = (bytes?: number): Held => ({
  attempt: { sink: 'fetch' },
  release: () => {},
  ...(bytes !== undefined && { bytes }),
});

describe('the queue', () => {
  it('keeps the order in which things came', () => {
    const queue = createQueue({ count: 9, bytes: 9 });
    const [a, b, c] = [held(), held(), held()];
    for (const item of [a, b, c]) expect(queue.push(item)).toBe(true);
    queue.remove(b);
    expect(queue.items()).toEqual([a, c]);
    expect([a, b, c].map(queue.has)).toEqual([true, false, true]);
  });

  it('takes no more than its count, and one more when one has gone', () => {
    const queue = createQueue({ count: 2, bytes: 100 });
    const first = held();
    expect([first, held(), held()].map(queue.push)).toEqual([true, true, false]);
    queue.remove(first);
    expect(queue.push(held())).toBe(true);
    expect(queue.items()).toHaveLength(2);
  });

  it('takes no more than its bytes, and as many again when they have gone', () => {
    const queue = createQueue({ count: 100, bytes: 10 });
    const first = held(6);
    expect([first, held(5), held(4), held(1), held()].map(queue.push)).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
    queue.remove(first);
    expect(queue.push(held(7))).toBe(false);
    expect(queue.push(held(6))).toBe(true);
  });

  it('gives room for what goes once only', () => {
    const queue = createQueue({ count: 9, bytes: 10 });
    const first = held(10);
    queue.push(first);
    queue.remove(first);
    queue.remove(first);
    queue.remove(held(10));
    expect(queue.push(held(11))).toBe(false);
    expect(queue.push(held(10))).toBe(true);
  });

  it('of no size takes nothing', () => {
    expect(createQueue({ count: 0, bytes: 10 }).push(held())).toBe(false);
    expect(createQueue({ count: 9, bytes: 0 }).push(held(1))).toBe(false);
  });

  it('shows a copy of itself', () => {
    const queue = createQueue({ count: 9, bytes: 9 });
    const before = queue.items();
    queue.push(held());
    expect(before).toEqual([]);
  });
});
