import { Command, CommanderError } from 'commander';
import { commands } from './commands.ts';
import { CliError } from './define.ts';

declare const __VERSION__: string;

/** Runs the command line; resolves with the exit status: 0 fine, 1 found something, 2 could not run. */
export const run = async (argv: readonly string[]): Promise<number> => {
  const program = new Command('tacet')
    .description('Checks a consent configuration, and makes static markup wait as well.')
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
    if (!(error instanceof CliError)) throw error;
    process.stderr.write(`tacet: ${error.message}\n`);
    return 2;
  }
};
