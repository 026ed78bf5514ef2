import { type Command, InvalidArgumentError, Option } from 'commander';

/** What can be said to `tacet audit`. */
export interface AuditOptions {
  config?: string;
  try?: 'script' | 'lock' | true;
  pages: number;
  wait: number;
  out: string;
  browser?: string;
  accept?: string;
  reject?: string;
}

const asWhole =
  (least: 0 | 1) =>
  (text: string): number => {
    if (/^\d+$/.test(text) && Number(text) >= least) return Number(text);
    throw new InvalidArgumentError(`It is a whole number${least ? ` from ${least}` : ''}.`);
  };

const asStrength = (text: string): 'script' | 'lock' => {
  if (text === 'script' || text === 'lock') return text;
  throw new InvalidArgumentError(
    'It is script or lock. In front of an address or a folder, write --try script.',
  );
};

/** Adds them to the command. */
export const addAuditOptions = (command: Command): Command =>
  command
    .option('-c, --config <file>', 'JSON file with what window.consentConfig says')
    .addOption(
      new Option(
        '--try [strength]',
        'put consent.js with that configuration first into the pages (script), or the lock as well (lock)',
      ).argParser(asStrength),
    )
    .option('--accept <button>', "what agrees in another tool's banner: its text, or a selector")
    .option('--reject <button>', "what refuses in another tool's banner: its text, or a selector")
    .option('-p, --pages <count>', 'how many pages at most, following links', asWhole(1), 20)
    .option('-w, --wait <ms>', 'how long each page is looked at', asWhole(0), 1500)
    .option('-o, --out <folder>', 'where the reports go', 'tacet-audit')
    .option('--browser <path>', "a Chromium; default Playwright's own, else the system's");
