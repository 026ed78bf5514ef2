import type { Sink } from '../policy/types.ts';
import type { Gate } from './gate.ts';

/**
 * Held values of one place (cookies, local storage …). They live in memory only: writing them
 * anywhere before consent would be storing them.
 */
export interface Overlay {
  /** Writes now, or keeps the newest value until it may be written. */
  write(key: string, value: string, native: NativeWrite): void;
  get(key: string): string | undefined;
  /** Takes a value back; what is on the disk is the caller's business. */
  delete(key: string): void;
  keys(): string[];
  clear(): void;
}

export interface NativeWrite {
  write(value: string): void;
  /** Whether the disk got a value meanwhile; then that is kept. */
  exists(): boolean;
}

export const createOverlay = (sink: Sink, gate: Gate): Overlay => {
  const values = new Map<
    string,
    { value: string; native: NativeWrite; room: number; take(): void }
  >();
  return {
    write(key, value, native) {
      const waiting = values.get(key);
      // An SDK that writes its heartbeat every second waits once.
      if (waiting && value.length <= waiting.room) {
        waiting.value = value;
        waiting.native = native;
        return;
      }
      waiting?.take();
      values.delete(key);
      const attempt = { sink, key };
      gate.pass<void>(attempt, {
        proceed: () => native.write(value),
        standIn() {
          values.set(key, { value, native, room: value.length, take: () => gate.cancel(attempt) });
        },
        release() {
          const held = values.get(key);
          values.delete(key);
          if (held && !held.native.exists()) held.native.write(held.value);
        },
        refuse: () => values.delete(key),
        bytes: key.length + value.length,
      });
    },
    get: key => values.get(key)?.value,
    delete(key) {
      values.get(key)?.take();
      values.delete(key);
    },
    keys: () => [...values.keys()],
    clear() {
      for (const { take } of values.values()) take();
      values.clear();
    },
  };
};
