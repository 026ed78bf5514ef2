import type { QueueLimits } from '../config/types.ts';
import type { Attempt } from '../policy/types.ts';

/** An attempt that waits, and how it goes on. */
export interface Held {
  attempt: Attempt;
  /** Runs it; a promise delays what was held after it (a script that must run first). */
  release(): unknown;
  /** Settles it as a network failure would be. */
  refuse?(): void;
  /** An element in the document: it stays held after a refusal, so that a later grant opens it. */
  lasting?: boolean;
  /** Size of the copied body. */
  bytes?: number;
}

/** What is held, in order, in memory only. */
export interface Queue {
  /** `false` when it is full. */
  push(held: Held): boolean;
  /** Takes one out, because the page took it back. */
  remove(held: Held): void;
  items(): readonly Held[];
  has(held: Held): boolean;
}

export const createQueue = ({ count, bytes }: QueueLimits): Queue => {
  const items = new Set<Held>();
  let size = 0;
  return {
    push(held) {
      const weight = held.bytes ?? 0;
      if (items.size >= count || size + weight > bytes) return false;
      items.add(held);
      size += weight;
      return true;
    },
    remove(held) {
      if (items.delete(held)) size -= held.bytes ?? 0;
    },
    items: () => [...items],
    has: held => items.has(held),
  };
};
