// Tries real tracking SDKs as their vendors publish them: what each sends and stores without Tacet,
// with `unknown: 'hold'` and with nothing configured before an answer, and once it is granted.
//
//   npm run bench:sdks -- [--only name,…] [--way static,async,bundle] [--jobs 1] [--control] [--write]
//
// Packages are installed into the folder for temporary files. `--jobs`: so many tabs at once. `--control`:
// without Tacet only, to see whether what is new in the list does anything.
// `--write`: keeps the
// results in results.json, beside those of other SDKs, and writes docs/sdks.md from it.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSER_ARGS } from '../support/browser-args.mjs';
import { findBrowser } from '../support/find-browser.mjs';
import { launch } from '../support/launch.mjs';
import { asMarkdown, asText, summarise } from './report.mjs';
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
  ...BROWSER_ARGS,
  `--host-resolver-rules=MAP * 127.0.0.1:${site.port}`,
  '--ignore-certificate-errors',
  // Some send nothing from a browser that looks like a robot.
  '--disable-blink-features=AutomationControlled',
]);

const ways = options.control ? [] : options.way.split(',');
const results = {};
const todo = [...names];
const work = async (_, number) => {
  const tab = await openTab(browser, site, number);
  for (let name = todo.shift(); name; name = todo.shift()) {
    const sdk = sdks[name];
    const found = await trySdk(tab, site, sdk, ways).catch(error => ({
      failed: String(error.message).split('\n')[0],
    }));
    results[name] = summarise(sdk, found);
    const count = Object.keys(results).length;
    console.error(`${count}/${names.length} ${name}${found.failed ? `: ${found.failed}` : ''}`);
  }
};
await Promise.all(Array.from({ length: Number(options.jobs) }).map(work));
if (!browser.isConnected()) throw new Error('the browser is gone: nothing is kept');
await close();
await site.close();

console.log(asText(results));
if (options.write && !options.control) {
  const file = join(import.meta.dirname, 'results.json');
  const earlier = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  const all = Object.keys(sdks).flatMap(name => {
    const row = results[name] ?? earlier[name];
    return row ? [[name, row]] : [];
  });
  const joined = Object.fromEntries(all);
  await writeFile(file, `${JSON.stringify(joined, null, 2)}\n`);
  await writeFile(
    join(import.meta.dirname, '../../docs/sdks.md'),
    asMarkdown(joined, browser.version()),
  );
}
