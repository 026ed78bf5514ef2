// What the head script costs a page that has no trackers: its start, beside that of a library
// of its size; every call that is made often, and pages of ten thousand elements, with and without it.
// Both pages are open at once and take turns, so that whatever else the machine does meets both.
//
//   npm run bench:cost -- [part of a case …] [--engine chromium,firefox,webkit] [--rounds 25]
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '../engines/chromium.mjs';
import { engines } from '../engines/index.mjs';
import { startSite } from '../leaks/site.mjs';
import { calls, pages } from './cases.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', default: chromium.name },
    rounds: { type: 'string', default: '25' },
  },
});
const rounds = Number(options.rounds);
const chosen = Object.keys({ ...calls, ...pages }).filter(
  name => !positionals.length || positionals.some(part => name.includes(part)),
);

const TOOLS = `<script>
const make = name => document.createElement(name);
const box = () => { document.body.textContent = ''; return document.body.appendChild(make('div')); };
const time = run => { const start = performance.now(); run(); return performance.now() - start; };
let e, f;
const TIMES = 20000;
const cases = {
${Object.entries(calls)
  .map(
    ([name, { set, run }]) =>
      `${JSON.stringify(name)}: () => { ${set}; return time(() => { for (let i = 0; i < TIMES; i++) { ${run} } }) / TIMES * 1e6; },`,
  )
  .join('\n')}
${Object.entries(pages)
  .map(
    ([name, run]) =>
      `${JSON.stringify(name)}: () => { box(); void document.body.offsetHeight; return time(() => { ${run}; void document.body.offsetHeight; }); },`,
  )
  .join('\n')}
};
</script>`;
const pageOf = head =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${TOOLS}</body></html>`;

/** A page that measures from before a script tag until behind it. */
const startOf = src =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><script>window.before = performance.now()</script><script src="${src}"></script><script>window.took = performance.now() - before</script></head><body></body></html>`;
const JQUERY = join(import.meta.dirname, '../../node_modules/jquery/dist/jquery.min.js');

const middle = list => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;

for (const { name, find, launch } of engines) {
  if (!options.engine.split(',').includes(name)) continue;
  const path = find();
  if (!path) {
    console.log(`${name}: not found, left out`);
    continue;
  }
  const engine = await launch(path);
  const site = await startSite({ files: { '/jquery.js': () => readFile(JQUERY) } });
  const bare = await engine.visit();
  // A driver that has one window at a time measures one page after the other.
  const other = engine.jobs > 1 ? await engine.visit() : bare;
  const addresses = [
    site.serve('/bare', pageOf('')),
    site.serve('/ours', pageOf('<script src="/dist/consent.js"></script>')),
  ];
  const isPaired = other !== bare;
  if (isPaired) {
    await bare.open(addresses[0]);
    await other.open(addresses[1]);
  }
  const rows = [];
  const starts = ['/dist/consent.js', '/jquery.js'].map(src => {
    const address = site.serve(`/start${src}`, startOf(src));
    return { address, found: [] };
  });
  for (let round = -1; round < rounds; round++)
    for (const { address, found } of starts) {
      await bare.open(address);
      const took = await bare.run('window.took');
      if (round >= 0) found.push(took);
    }
  const [ours, jquery] = starts.map(({ found }) => middle(found));
  console.log(
    `${name}: the script tag takes ${ours.toFixed(1)} ms, that of jQuery ${jquery.toFixed(1)} ms (${(ours / jquery).toFixed(1)} times)`,
  );
  if (isPaired) await bare.open(addresses[0]);
  for (const each of chosen) {
    const found = [[], []];
    for (let round = -3; round < rounds; round++)
      for (const at of round % 2 ? [0, 1] : [1, 0]) {
        const visit = at ? other : bare;
        if (!isPaired) await visit.open(addresses[at]);
        const value = await visit.run(`cases[${JSON.stringify(each)}]()`);
        // The first rounds are for the compiler.
        if (round >= 0) found[at].push(value);
      }
    const [without, withUs] = found.map(middle);
    const isPage = each in pages;
    rows.push({
      case: each,
      without: without.toFixed(isPage ? 2 : 0),
      with: withUs.toFixed(isPage ? 2 : 0),
      unit: isPage ? 'ms' : 'ns',
      more: isPage
        ? `${((middle(found[1].map((value, at) => value / found[0][at])) - 1) * 100).toFixed(1)} %`
        : `${(withUs - without).toFixed(0)} ns`,
    });
  }
  console.log(`${name} ${engine.version}, ${rounds} rounds, the middle one`);
  console.table(rows);
  await bare.close();
  if (isPaired) await other.close();
  await engine.close();
  await site.close();
}
