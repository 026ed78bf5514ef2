/** Who does not want to be counted, and since when. */
export function createOptOuts() {
  const since = new Map();
  return {
    has: recipient => since.has(recipient),
    /** Idempotent: the first time stays. */
    add(recipient) {
      if (!since.has(recipient)) since.set(recipient, Date.now());
    },
    delete: recipient => since.delete(recipient),
    clear: () => since.clear(),
  };
}
