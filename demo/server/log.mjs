/** A bounded list that tells its subscribers of every addition. `undefined` means: cleared. */
export function createLog(limit = 1000) {
  const entries = [];
  const subscribers = new Set();
  const tell = entry => {
    for (const subscriber of subscribers) subscriber(entry);
  };
  return {
    all: () => [...entries],
    add(entry) {
      entries.push(entry);
      if (entries.length > limit) entries.shift();
      tell(entry);
    },
    clear() {
      entries.length = 0;
      tell(undefined);
    },
    on(subscriber) {
      subscribers.add(subscriber);
      return () => subscribers.delete(subscriber);
    },
  };
}
