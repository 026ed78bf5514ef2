import { constants } from 'node:os';
import { CliError } from './define.ts';

/** A person, or the system, ended the command. */
export class Stopped extends CliError {
  /** The exit status that shells know it by. */
  status: number;

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super('stopped');
    this.status = 128 + constants.signals[signal];
  }
}

/**
 * Does work that can be stopped: the work is left then, so that what it opened can be closed. To be
 * asked twice ends the process as ever.
 * @throws Stopped
 */
export const untilStopped = async <T>(work: () => Promise<T>): Promise<T> => {
  const handlers: [NodeJS.Signals, () => void][] = [];
  const stopped = new Promise<never>((_, fail) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      handlers.push([signal, () => fail(new Stopped(signal))]);
  });
  for (const [signal, stop] of handlers) process.once(signal, stop);
  try {
    return await Promise.race([work(), stopped]);
  } finally {
    for (const [signal, stop] of handlers) process.off(signal, stop);
  }
};
