/** It took too long. */
export class NoAnswer extends Error {}

/**
 * Does what may never end: a page whose script runs for ever answers nothing, and closes badly. The
 * work says, again and again, how many milliseconds it needs from now on.
 * @throws NoAnswer when it needs more
 */
export const withPatience = <T>(
  first: number,
  work: (need: (ms: number) => void) => Promise<T>,
): Promise<T> =>
  new Promise((done, fail) => {
    let isOver = false;
    let timer: NodeJS.Timeout | undefined;
    const need = (ms: number): void => {
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(end, ms, () => fail(new NoAnswer()));
    };
    const end = (settle: () => void): void => {
      isOver = true;
      clearTimeout(timer);
      settle();
    };
    need(first);
    work(need).then(
      value => end(() => done(value)),
      error => end(() => fail(error)),
    );
  });

/** Waits for something no longer than it may take; whether it came, and well. */
export const within = (ms: number, work: Promise<unknown>): Promise<boolean> =>
  withPatience(ms, () => work).then(
    () => true,
    () => false,
  );
