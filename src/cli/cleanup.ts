/** What is to be undone when a command ends, however it ends. */
export interface Cleanup {
  /** Notes how something that was just made is undone. */
  add(undo: () => unknown): void;
  /** Undoes all, the last first, once. */
  run(): Promise<void>;
}

/** Collects what is to be undone; what cannot be undone does not keep the rest. */
export const createCleanup = (): Cleanup => {
  const steps: (() => unknown)[] = [];
  return {
    add(undo) {
      steps.push(undo);
    },
    async run() {
      for (let undo = steps.pop(); undo; undo = steps.pop())
        try {
          await undo();
        } catch {
          // It has gone already.
        }
    },
  };
};
