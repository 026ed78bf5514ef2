import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isDomain } from '../config/fits.ts';
import { normalize } from '../config/normalize.ts';
import type { Config } from '../config/types.ts';
import { createDocument } from '../rewrite/document.ts';
import { addressOfPage, policyOf } from '../rewrite/policy-of.ts';
import { createRewriter } from '../rewrite/rewriter.ts';
import type { Found } from '../rewrite/types.ts';
import { readConfigFile } from './config.ts';
import { type AddCommand, CliError } from './define.ts';
import { reasonOf } from './files.ts';
import { foundLine } from './found-line.ts';
import { htmlFiles } from './html-files.ts';
import { replaceFile } from './replace-file.ts';
import { rewritten } from './rewritten.ts';

interface RewriteOptions {
  config?: string;
  site?: string;
  check?: boolean;
}

const tell = (text: string) => process.stderr.write(`${text}\n`);

const isHost = (text: string): boolean => !!isDomain(text) && URL.canParse(`https://${text}`);

const readConfig = async (path: string): Promise<{ config: Config; site?: string | undefined }> => {
  const { config, lock, problems } = await readConfigFile(path);
  if (config.report)
    throw new CliError(`${path}: mode is "report": nothing is to be held, so nothing is rewritten`);
  for (const problem of problems) tell(`${path}: ${problem.path}: ${problem.hint}`);
  return { config, site: lock.site };
};

/** `tacet rewrite DIR|FILE|-`: makes trackers in markup inert, so that not even their request goes out. */
export const addRewrite: AddCommand = program =>
  program
    .command('rewrite')
    .description('make trackers in HTML inert, in place; touches no other byte')
    .argument('<path...>', 'folders or files; - reads standard input and writes standard output')
    .option('-c, --config <file>', 'JSON file with what window.consentConfig says')
    .option('--site <host>', "the site's host; default the configuration's lock.site")
    .option('--check', 'change nothing; exit status 1 if anything would be changed')
    .action(async (paths: string[], { config: file, check, ...options }: RewriteOptions) => {
      const given = file ? await readConfig(file) : { config: normalize({}), site: undefined };
      const site = options.site ?? given.site;
      if (site !== undefined && !isHost(site)) throw new CliError(`no host: ${site}`);
      if (!site && given.config.unknown === 'hold')
        tell('Without --site or lock.site, only what rules and the catalogue name is made inert.');
      const policy = policyOf(given.config, site);
      let isAny = false;
      let hasFailed = false;

      const fail = (path: string, error: unknown): void => {
        hasFailed = true;
        tell(`${path}: ${reasonOf(error)}`);
      };
      /** The bytes of a document rewritten; `onFound` is told what has to wait. */
      const rewrite = (
        source: AsyncIterable<Uint8Array>,
        path: string,
        place: string,
        onFound: (found: Found) => void,
      ) => {
        const document = createDocument(policy, addressOfPage(site, place));
        return rewritten(source, createRewriter(document, onFound), encoding =>
          tell(`${path}: left alone: its encoding is ${encoding}`),
        );
      };
      const counting = (path: string) => {
        const counted = { changes: 0 };
        const onFound = (found: Found): void => {
          if (!found.limit) counted.changes++;
          const line = foundLine(path, found);
          if (found.limit) tell(line);
          else if (check) process.stdout.write(`${line}\n`);
        };
        return { counted, onFound };
      };
      const finish = (path: string, changes: number): void => {
        isAny ||= changes > 0;
        if (changes && !check) tell(`${path}: ${changes} made inert`);
      };

      const rewriteInput = async (): Promise<void> => {
        const { counted, onFound } = counting('-');
        const output = rewrite(process.stdin, '-', '', onFound);
        if (check) for await (const _ of output);
        else await pipeline(output, process.stdout, { end: false });
        finish('-', counted.changes);
      };
      /** Looks first: most files stay as they are, and are not written. */
      const rewriteFile = async (path: string, place: string): Promise<void> => {
        const { counted, onFound } = counting(path);
        for await (const _ of rewrite(createReadStream(path), path, place, onFound));
        const nothing = () => undefined;
        if (counted.changes && !check)
          await replaceFile(path, rewrite(createReadStream(path), path, place, nothing));
        finish(path, counted.changes);
      };

      for (const path of paths)
        try {
          if (path === '-') await rewriteInput();
          else if ((await stat(path)).isDirectory())
            for await (const { path: each, place } of htmlFiles(path, fail))
              await rewriteFile(each, place).catch(error => fail(each, error));
          else await rewriteFile(path, encodeURIComponent(basename(path)));
        } catch (error) {
          fail(path, error);
        }
      if (hasFailed) process.exitCode = 2;
      else if (check && isAny) process.exitCode = 1;
    });
