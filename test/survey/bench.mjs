// Tries real tracking SDKs as their vendors publish them: what each sends and stores without Tacet,
// with `unknown: 'hold'` and with nothing configured before an answer, and once it is granted.
//
//   npm run bench:sdks -- [--only name,…] [--way static,async,bundle] [--jobs 1] [--control] [--write]
//
// Packages are installed into the folder for temporary files. `--jobs`: so many tabs at once. `--control`:
// without Tacet only, to see whether what is new in the list does anything.
// `--write`: writes docs/sdks.md, if all were tried
// in all ways.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../support/find-browser.mjs';
import { launch } from '../support/launch.mjs';
import { asMarkdown, asText } from './report.mjs';
import { sdks } from './sdks/index.mjs';
import { startSite } from './site.mjs';
import { trySdk, WAYS } from './try-sdk.mjs';
import { openTab } from './visit.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    way: { type: 'string', default: Object.keys(WAYS).join() },
    jobs: { type: 'string', default: '1' },
    control: { type: 'boolean' },
    write: { type: 'boolean' },
  },
});
const names = options.only?.split(',') ?? Object.keys(sdks);
const unknown = names.filter(name => !Object.hasOwn(sdks, name));
if (unknown.length) throw new Error(`no ${unknown}; there are ${Object.keys(sdks)}`);

const path = findBrowser(console.error)?.path;
if (!path) throw new Error('no Chromium found');
const site = await startSite();
const { browser, close } = await launch({ executablePath: path }, {}, [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--host-resolver-rules=MAP * 127.0.0.1:${site.port}`,
  '--ignore-certificate-errors',
  // Some send nothing from a browser that looks like a robot.
  '--disable-blink-features=AutomationControlled',
]);

const rows = [];
const todo = [...names];
const ways = options.control ? [] : options.way.split(',');
const work = async (_, number) => {
  const tab = await openTab(browser, site, number);
  for (let name = todo.shift(); name; name = todo.shift()) {
    const row = await trySdk(tab, site, sdks[name], ways).catch(error => ({
      failed: String(error.message).split('\n')[0],
    }));
    rows.push({ name, sdk: sdks[name], ...row });
    console.error(`${rows.length}/${names.length} ${name}${row.failed ? `: ${row.failed}` : ''}`);
  }
};
await Promise.all(Array.from({ length: Number(options.jobs) }).map(work));
rows.sort((a, b) => a.name.localeCompare(b.name));
await close();
await site.close();

console.log(asText(rows, ways));
if (options.write && !options.only && !options.control)
  await writeFile(
    join(import.meta.dirname, '../../docs/sdks.md'),
    asMarkdown(rows, ways, browser.version()),
  );
