import type { Attempt } from '../policy/types.ts';
import type { Site } from './define.ts';

/** A call that answers with a promise: pending while it is held, a network failure when refused. */
export const later = ({ gate, realm }: Site, attempt: Attempt, native: () => unknown): unknown => {
  let settle: { resolve(value: unknown): void; reject(reason: unknown): void } | undefined;
  return gate.pass<unknown>(attempt, {
    proceed: native,
    standIn: () =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
      }),
    release() {
      // What follows it in the queue does not wait for the answer.
      if (settle) Promise.resolve(native()).then(settle.resolve, settle.reject);
    },
    refuse: () => settle?.reject(new realm.TypeError('Failed to fetch')),
  });
};
