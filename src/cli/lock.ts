import { createHash } from 'node:crypto';
import { Option } from 'commander';
import { lockHosts } from '../lock/hosts.ts';
import { nginxRules } from '../lock/nginx.ts';
import { lockScript } from '../lock/script.ts';
import { lockSnippet } from '../lock/snippet.ts';
import { readConfigFile } from './config.ts';
import { type AddCommand, CliError } from './define.ts';

interface LockOptions {
  config: string;
  as: 'html' | 'nginx';
  hash?: boolean;
}

/** As a Content Security Policy names an inline script. @see https://www.w3.org/TR/CSP3/#grammardef-hash-source */
const hash = (code: string): string =>
  `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** What nginx reads at once. @see https://github.com/nginx/nginx/blob/master/src/core/ngx_conf_file.c */
const NGINX_LINE = 4096;

const tell = (text: string) => process.stderr.write(`${text}\n`);

/** `tacet lock --config consent.config.json`: prints the head snippet that locks static markup. */
export const addLock: AddCommand = program =>
  program
    .command('lock')
    .description('print what locks static markup: an inline script and a policy, first in <head>')
    .requiredOption('-c, --config <file>', 'JSON file with what window.consentConfig says')
    .addOption(
      new Option('--as <form>', 'a snippet for <head>, or rules for a server')
        .choices(['html', 'nginx'])
        .default('html'),
    )
    .option('--hash', 'print only the hash of the inline script, for a policy of your own')
    .action(async ({ config: path, as: form, hash: onlyHash }: LockOptions) => {
      const { config, lock, problems } = await readConfigFile(path);
      if (onlyHash) {
        process.stdout.write(`${hash(lockScript)}\n`);
        return;
      }
      if (config.report)
        throw new CliError(
          `${path}: mode is "report": nothing is to be held, so there is nothing to lock`,
        );
      for (const problem of problems) tell(`${path}: ${problem.path}: ${problem.hint}`);
      for (const hint of lockHosts(config, lock).hints) tell(`${path}: ${hint}`);
      if (form === 'nginx') {
        const rules = nginxRules(config, lock);
        if (lock.policy?.includes('$'))
          throw new CliError(`${path}: lock.policy: nginx takes "$" for a variable`);
        if (rules.split('\n').some(line => line.length > NGINX_LINE))
          throw new CliError(
            `${path}: too many hosts for nginx, which reads ${NGINX_LINE} bytes at once`,
          );
        process.stdout.write(`${rules}\n`);
        return;
      }
      process.stdout.write(`${lockSnippet(config, lock)}\n`);
      tell('Put it into <head> behind <meta charset>, in front of everything else.');
      tell(
        `The inline script has ${lockScript.length} bytes. Its hash, for a policy of your own: ${hash(lockScript)}`,
      );
    });
