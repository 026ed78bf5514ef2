import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, it } from 'vitest';

const DIST = process.env.TACET_DIST ?? join(import.meta.dirname, '../../dist');

/** Bytes of brotli, quality 11. @see README.md, "Sizes" */
const BUDGETS: Readonly<Record<string, number>> = {
  'consent.js': 10_000,
  'consent-ui.js': 8_500,
};

const built = readdirSync(DIST)
  .filter(file => file.endsWith('.js'))
  .map(file => {
    const code = readFileSync(join(DIST, file));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    return {
      file: file.replace(/-[\da-f]{10}\./, '.'),
      minified: code.length,
      brotli: brotliCompressSync(code, { params }).length,
    };
  });

console.table(built.map(each => ({ ...each, budget: BUDGETS[each.file] })));

it.each(Object.entries(BUDGETS))('%s is never above %i bytes', (file, budget) => {
  const found = built.find(each => each.file === file);
  expect(found?.brotli, `${file} is missing: npm run build`).toBeDefined();
  expect(found?.brotli).toBeLessThanOrEqual(budget);
});
