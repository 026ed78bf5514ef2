import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../support/find-browser.mjs';
import { forms, pageFor } from './forms.mjs';
import { startSite } from './site.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean' },
    jobs: { type: 'string', default: '3' },
    config: { type: 'string' },
  },
});
const chosen = forms.filter(
  ({ name }) => !positionals.length || positionals.some(part => name.includes(part)),
);

const RULES = { rules: [{ match: 'tracker.localhost', purpose: 'marketing', keys: ['_trk*'] }] };
const config = options.config ? JSON.parse(options.config) : RULES;
const TACET = `<script>window.consentConfig = ${JSON.stringify(config)}</script><script src="/dist/consent.js"></script>`;

const pause = time => new Promise(done => setTimeout(done, time));

/** Until nothing new arrives at the tracker for a while. */
const calm = async (site, form) => {
  let before;
  let rounds = 0;
  do {
    before = site.hits(form.name).length;
    await pause(250);
  } while (site.hits(form.name).length !== before && rounds++ < 8);
};

/** Everything on the disk, as a page of the same origin without any tool sees it. */
const stored = async (page, site) => {
  await page.goto(`${site.origin()}/plain`);
  return page.evaluate(async () => [
    ...document.cookie.split('; ').filter(pair => pair.startsWith('_trk')),
    ...Object.keys(localStorage).filter(key => key.startsWith('_trk')),
    ...Object.keys(sessionStorage).filter(key => key.startsWith('_trk')),
    ...(await indexedDB.databases())
      .map(({ name }) => name)
      .filter(name => name.startsWith('_trk')),
    ...(await caches.keys()).filter(key => key.startsWith('_trk')),
    ...((await navigator.storageBuckets?.keys()) ?? []).filter(key => key.startsWith('_trk')),
  ]);
};

/** Tries one form in a clean profile; what got out, and what the page said. */
const attempt = async (browser, form, head, answer) => {
  const site = await startSite();
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', error => errors.push(error.message));
    const address = site.serve('/page', pageFor(form, site.origin('tracker.localhost'), head));
    await page.goto(address, { waitUntil: 'load', timeout: 10_000 }).catch(() => {});
    await calm(site, form);
    const before = site.hits(form.name).length;
    if (answer) {
      await page.evaluate(which => window.consent[which](), answer);
      await calm(site, form);
      await pause(200);
    }
    const after = site.hits(form.name).length - before;
    const disk = await stored(page, site).catch(error => [`unreadable: ${error.message}`]);
    return { before, after, disk, errors };
  } finally {
    await context.close();
    await site.close();
  }
};

const browser = await chromium.launch({
  executablePath: findBrowser()?.path,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const rows = [];
const todo = [...chosen];
const work = async () => {
  for (let form = todo.shift(); form; form = todo.shift()) {
    const row = { name: form.name };
    if (options.all) row.nothing = await attempt(browser, form, '');
    row.unasked = await attempt(browser, form, TACET);
    if (options.all) {
      row.granted = await attempt(browser, form, TACET, 'grant');
      row.denied = await attempt(browser, form, TACET, 'deny');
    }
    rows.push(row);
  }
};
await Promise.all(Array.from({ length: Number(options.jobs) }, work));
await browser.close();

const got = ({ before, after, disk }) => before + after + disk.length;
rows.sort((a, b) => a.name.localeCompare(b.name));
for (const { name, nothing, unasked, granted, denied } of rows) {
  const verdicts = [
    nothing && `nothing ${got(nothing)}`,
    `unasked ${got(unasked) ? `LEAK ${unasked.before}${unasked.disk.length ? ` disk ${unasked.disk}` : ''}` : 'ok'}`,
    granted && `granted ${granted.after}${granted.disk.length ? `+${granted.disk}` : ''}`,
    denied && `denied ${got(denied) ? `LEAK ${got(denied)}` : 'ok'}`,
    unasked.errors.join('; '),
  ].filter(Boolean);
  if (options.all || positionals.length || got(unasked) || unasked.errors.length)
    console.log(name.padEnd(38), verdicts.join(' | '));
}
const leaks = rows.filter(({ unasked }) => got(unasked));
console.log(`${leaks.length} of ${rows.length} forms got out unasked`);
