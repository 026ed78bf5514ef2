import { describe, expect, it } from 'vitest';
import { createOverlay } from '../../../src/gate/overlay.ts';
import { aGate } from './a-gate.ts';

/** An overlay of local storage, with a disk beneath. */
const anOverlay = (limits?: { count: number; bytes: number }) => {
  const whole = aGate({}, limits);
  const disk = new Map<string, string>();
  const writes: string[] = [];
  const overlay = createOverlay('local-storage', whole.gate);
  const write = (key: string, value: string) =>
    overlay.write(key, value, {
      write: newest => {
        writes.push(`${key}=${newest}`);
        disk.set(key, newest);
      },
      exists: () => disk.has(key),
    });
  return { ...whole, overlay, disk, writes, write };
};

describe('a value', () => {
  it('that nobody objects to is written now', () => {
    const { overlay, write, writes } = anOverlay();
    write('theme', 'dark');
    expect(writes).toEqual(['theme=dark']);
    expect(overlay.get('theme')).toBeUndefined();
    expect(overlay.keys()).toEqual([]);
  });

  it('that waits can be read back, and is not on the disk', () => {
    const { overlay, write, disk } = anOverlay();
    write('_ads', '1');
    expect(overlay.get('_ads')).toBe('1');
    expect(overlay.keys()).toEqual(['_ads']);
    expect(disk.size).toBe(0);
  });

  it('is written when its purpose is granted', async () => {
    const { gate, answers, overlay, write, writes } = anOverlay();
    write('_ads', '1');
    write('_ads2', '2');
    answers.marketing = 'granted';
    await gate.review();
    expect(writes).toEqual(['_ads=1', '_ads2=2']);
    expect(overlay.keys()).toEqual([]);
    write('_ads', '3');
    expect(writes.at(-1)).toBe('_ads=3');
  });

  it.each([
    ['of the same size', ['1', '2', '3'], '3'],
    ['that is shorter', ['123', '4'], '4'],
    ['that is longer', ['1', '234', '5'], '5'],
  ])('waits once, as the newest one %s', async (_, values, newest) => {
    const { gate, queue, answers, overlay, write, writes } = anOverlay();
    for (const value of values) write('_ads', value);
    expect(queue.items()).toHaveLength(1);
    expect(overlay.get('_ads')).toBe(newest);
    answers.marketing = 'granted';
    await gate.review();
    expect(writes).toEqual([`_ads=${newest}`]);
  });

  it('that the disk got meanwhile is kept', async () => {
    const { gate, answers, overlay, write, disk } = anOverlay();
    write('_ads', 'held');
    disk.set('_ads', 'newer');
    answers.marketing = 'granted';
    await gate.review();
    expect(disk.get('_ads')).toBe('newer');
    expect(overlay.get('_ads')).toBeUndefined();
  });

  it('is forgotten when its purpose is denied', async () => {
    const { gate, queue, answers, overlay, write, writes } = anOverlay();
    write('_ads', '1');
    answers.marketing = 'denied';
    await gate.review();
    write('_ads2', '2');
    expect(overlay.keys()).toEqual([]);
    expect(queue.items()).toEqual([]);
    answers.marketing = 'granted';
    await gate.review();
    expect(writes).toEqual([]);
  });

  it('can be taken back, and written again', async () => {
    const { gate, queue, answers, overlay, write, writes } = anOverlay();
    write('_ads', '1');
    overlay.delete('_ads');
    overlay.delete('_ads');
    expect(overlay.get('_ads')).toBeUndefined();
    expect(queue.items()).toEqual([]);
    write('_ads', '2');
    answers.marketing = 'granted';
    await gate.review();
    expect(writes).toEqual(['_ads=2']);
  });

  it('is taken back with all others', async () => {
    const { gate, queue, answers, overlay, write, writes } = anOverlay();
    write('_ads', '1');
    write('_ads2', '2');
    overlay.clear();
    expect(overlay.keys()).toEqual([]);
    expect(queue.items()).toEqual([]);
    answers.marketing = 'granted';
    await gate.review();
    expect(writes).toEqual([]);
  });

  it.each([
    ['short', '2'],
    ['long', 'a longer one'],
  ])('written between the grant and its release is the one that stays: %s', async (_, value) => {
    const { gate, answers, overlay, write, disk } = anOverlay();
    write('_ads', '1');
    answers.marketing = 'granted';
    write('_ads', value);
    expect(overlay.get('_ads') ?? disk.get('_ads')).toBe(value);
    await gate.review();
    expect(disk.get('_ads')).toBe(value);
    expect(overlay.keys()).toEqual([]);
  });
});

describe('what is held', () => {
  it('has bounds, also for a value that grows', () => {
    const { overlay, write, noted } = anOverlay({ count: 10, bytes: 20 });
    write('_ads', '1');
    write('_ads', 'x'.repeat(1000));
    expect(overlay.get('_ads')).toBeUndefined();
    expect(noted()).toContain('drop: queue full');
    write('_ads', '2');
    expect(overlay.get('_ads')).toBe('2');
  });
});
