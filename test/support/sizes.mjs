import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** Most that the design allows, in bytes of brotli 11; for workers, what docs/decisions/0008-workers.md does. */
const BUDGETS = { 'consent.js': 10_000, 'consent-ui-*.js': 8_500, 'consent-worker.js': 14_600 };

/** The built scripts and what they weigh; the content hash in a name becomes `*`. */
export const measure = (folder = new URL('../../dist/', import.meta.url)) =>
  readdirSync(folder)
    .filter(name => name.endsWith('.js'))
    .map(name => {
      const code = readFileSync(new URL(name, folder));
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
      const file = name.replace(/-[\da-f]{10}\./, '-*.');
      const brotli = brotliCompressSync(code, { params }).length;
      return { file, minified: code.length, brotli, budget: BUDGETS[file] };
    });

/** Puts the figures into the READMEs, between their markers. */
const tell = () => {
  const weights = Object.fromEntries(measure().map(({ file, brotli }) => [file, brotli]));
  for (const name of ['README.md', 'README.zh-CN.md']) {
    const readme = new URL(`../../${name}`, import.meta.url);
    const text = readFileSync(readme, 'utf8').replace(
      /(<!--size:(.*?)-->)[\d.]+/g,
      (_, mark, file) => mark + (weights[file] / 1000).toFixed(1),
    );
    writeFileSync(readme, text);
  }
};

if (process.argv[1] === new URL(import.meta.url).pathname) {
  console.table(measure());
  if (process.argv.includes('--write')) tell();
}
