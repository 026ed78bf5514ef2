import { readConfigFile } from './config.ts';
import type { AddCommand } from './define.ts';

/** `tacet check consent.config.json`: explains what is wrong with a configuration. */
export const addCheck: AddCommand = program =>
  program
    .command('check')
    .description('explain what is wrong with a configuration; exit status 1 if anything is')
    .argument('<config>', 'JSON file with what window.consentConfig says; - reads standard input')
    .action(async (path: string) => {
      const { problems } = await readConfigFile(path);
      for (const problem of problems)
        process.stdout.write(`${path}: ${problem.path}: ${problem.hint}\n`);
      if (problems.length) process.exitCode = 1;
      else process.stdout.write(`${path}: no problems\n`);
    });
