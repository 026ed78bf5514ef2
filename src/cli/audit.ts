import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { launchBrowser, NoBrowser } from '../audit/browser.ts';
import { crawl } from '../audit/crawl.ts';
import { judge } from '../audit/judge.ts';
import { readNetLog, UnreadableLog } from '../audit/net-log.ts';
import { takePictures } from '../audit/pictures.ts';
import { type Put, putScript } from '../audit/put-script.ts';
import { reportText } from '../audit/report-text.ts';
import { sightingsOf } from '../audit/sightings.ts';
import { createSites } from '../audit/sites.ts';
import { hasTriedInVain, statusOf, verdictText } from '../audit/verdict.ts';
import { MOMENTS } from '../audit/words.ts';
import { normalize } from '../config/normalize.ts';
import { lockTags } from '../lock/snippet.ts';
import { auditFiles, makeFolder, writeFiles } from './audit-files.ts';
import { type AuditOptions, addAuditOptions } from './audit-options.ts';
import { startsOf } from './audit-starts.ts';
import { type Cleanup, createCleanup } from './cleanup.ts';
import { readConfigFile } from './config.ts';
import { type AddCommand, CliError } from './define.ts';
import { createProgress } from './progress.ts';
import { untilStopped } from './stopped.ts';

/** Where our own files are: this one is built into the same folder. */
const DIST = import.meta.dirname;

const tell = (text: string) => process.stderr.write(`${text}\n`);

const browserOf = async (log: string, path: string | undefined) => {
  try {
    return await launchBrowser(log, path);
  } catch (error) {
    if (error instanceof NoBrowser) throw new CliError(error.message);
    throw new CliError(`the browser does not start: ${(error as Error).message.split('\n')[0]}`);
  }
};

/** What a person can read of an error that is none of this command. */
const explained = (error: unknown): unknown => {
  if (error instanceof UnreadableLog) return new CliError(error.message);
  const isGone = /has been closed|Target closed|Browser closed/.test((error as Error).message);
  return isGone ? new CliError('the browser ended before the audit did') : error;
};

/** Looks at the pages, and writes what was seen. */
const runAudit = async (
  where: readonly string[],
  { pages: most, wait, out, ...options }: AuditOptions,
  cleanup: Cleanup,
): Promise<void> => {
  const file = options.config === undefined ? undefined : await readConfigFile(options.config);
  for (const { path, hint } of file?.problems ?? []) tell(`${options.config}: ${path}: ${hint}`);
  const config = file?.config ?? normalize({});
  const found = [];
  for (const each of where) found.push(await startsOf(each, most, cleanup));
  const starts = found.flatMap(each => each.starts);
  const sites = createSites(config.firstParty);
  for (const start of starts) sites.add(start);
  const put: Put = {
    sites,
    folder: DIST,
    config: file?.input ?? {},
    lock: options.try === 'lock' ? lockTags(config, file?.lock ?? {}) : [],
  };
  const prepare = async (session: CDPSession, isStart: boolean): Promise<void> => {
    if (options.try) await putScript(session, put, isStart);
  };
  const folder = await mkdtemp(join(tmpdir(), 'tacet-audit-'));
  cleanup.add(() => rm(folder, { recursive: true, force: true }));
  const log = join(folder, 'net-log.json');
  const starting = browserOf(log, options.browser);
  cleanup.add(async () => (await starting).close());
  const browser = await starting;
  await makeFolder(out);
  const progress = createProgress(process.stderr);
  cleanup.add(() => progress.end());
  const crawled = await crawl(browser, starts, {
    pages: most,
    wait,
    sites,
    served: found.flatMap(({ served }) => served ?? []),
    isTried: !!options.try,
    buttons: options,
    prepare,
    onPage: (moment, page, done, known) =>
      progress.tell(`${done}/${known} ${MOMENTS[moment]}: ${page}`),
  });
  const [first] = crawled.visits;
  // A page that says nothing lets itself not be drawn.
  const pictures = first?.isSilent
    ? []
    : await takePictures(browser, first?.page ?? '', out, prepare);
  // The log is whole when the browser has gone.
  await browser.close();
  const audit = judge(config, await sightingsOf(crawled, readNetLog(log), sites));
  progress.end();
  if (cleanup.isOver()) return;
  await writeFiles(out, auditFiles(audit, pictures, file?.input));
  process.stdout.write(reportText(audit));
  if (hasTriedInVain(audit)) tell(`tacet: ${verdictText(audit)}`);
  tell(`${join(out, 'report.html')}: ${audit.pages.length} pages`);
  process.exitCode = statusOf(audit);
};

/** `tacet audit https://shop.example`: what pages contact and store, and when. */
export const addAudit: AddCommand = program =>
  addAuditOptions(
    program
      .command('audit')
      .description('open pages in a browser and tell what they contact and store without consent')
      .argument('<where...>', 'addresses, or folders of HTML files'),
  ).action(async (where: string[], options: AuditOptions) => {
    const cleanup = createCleanup();
    try {
      await untilStopped(() => runAudit(where, options, cleanup));
    } catch (error) {
      throw explained(error);
    } finally {
      await cleanup.run();
    }
  });
