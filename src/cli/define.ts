import type { Command } from 'commander';

/** One command of `tacet`: it adds itself to the program. */
export type AddCommand = (program: Command) => void;

/** Something that the person who typed the command can mend: told in one line, without a stack. */
export class CliError extends Error {}
