/** What is to be undone when a command ends, however it ends. */
export interface Cleanup {
  /** Notes how something that was just made is undone: at once where all else was. */
  add(undo: () => unknown): void;
  /** Undoes all, the last first, once. */
  run(): Promise<void>;
  /** Whether the command has ended. */
  isOver(): boolean;
}

/** Collects what is to be undone; what cannot be undone does not keep the rest. */
export const createCleanup = (): Cleanup => {
  const steps: (() => unknown)[] = [];
  let isOver = false;
  const run = async (): Promise<void> => {
    isOver = true;
    for (let undo = steps.pop(); undo; undo = steps.pop())
      try {
        await undo();
      } catch {
        // It has gone already.
      }
  };
  return {
    add(undo) {
      steps.push(undo);
      if (isOver) void run();
    },
    run,
    isOver: () => isOver,
  };
};
