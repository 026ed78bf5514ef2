import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { measure } from '../support/sizes.mjs';

const built = measure();
console.table(built);

const weightOf = (file: string): number => built.find(each => each.file === file)?.brotli ?? NaN;

it('keeps the interface within its budget', () => {
  expect(weightOf('consent-ui-*.js')).toBeLessThanOrEqual(8_500);
});

it('keeps what workers load within its own', () => {
  expect(weightOf('consent-worker.js')).toBeLessThanOrEqual(15_450);
});

/** Above its budget of 10 000: a line that is moved up only with a decision. @see docs/decisions/0005-size.md */
it('does not let the head script grow unnoticed', () => {
  expect(weightOf('consent.js')).toBeLessThanOrEqual(37_600);
});

it.each(['README.md', 'README.zh-CN.md'])('%s tells the sizes as they are', readme => {
  const text = readFileSync(join(import.meta.dirname, '../..', readme), 'utf8');
  const told = [...text.matchAll(/<!--size:(.*?)-->([\d.]+)<!---->/g)];
  expect(told.length).toBeGreaterThanOrEqual(3);
  for (const [, file = '', size] of told)
    expect(Math.abs(weightOf(file) / 1000 - Number(size)), file).toBeLessThanOrEqual(0.1);
});
