import { Command, CommanderError } from 'commander';
import { commands } from './commands.ts';
import { Stopped } from './stopped.ts';

declare const __VERSION__: string;

/**
 * Runs the command line; resolves with the exit status: 0 fine, 1 found something, 2 could not run,
 * 128 and more stopped by a signal.
 */
export const run = async (argv: readonly string[]): Promise<number> => {
  const program = new Command('tacet')
    .description(
      'Checks a consent configuration, locks pages or makes trackers in them inert, and audits what pages contact and store without consent.',
    )
    .version(__VERSION__)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true });
  for (const add of commands) add(program);
  try {
    await program.parseAsync(argv);
    return Number(process.exitCode ?? 0);
  } catch (error) {
    // Help and version end this way, too.
    if (error instanceof CommanderError) return error.exitCode && 2;
    process.stderr.write(`tacet: ${(error as Error).message}\n`);
    return error instanceof Stopped ? error.status : 2;
  }
};
