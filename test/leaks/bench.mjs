// Tries every form of every sink against Tacet and its peers, in every engine that can be had:
//
//   npm run bench:leaks -- [part of a form's name …] [--engine chromium,firefox,webkit]
//                          [--peer tacet,yett,…] [--quick] [--write]
//
// `--quick`: before an answer only. `--write`: keeps the results of all forms in results.json, beside
// those of other engines and tools, and writes docs/leaks.md from it.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { engines } from '../engines/index.mjs';
import { attempt } from './attempt.mjs';
import { forms } from './forms.mjs';
import { asMarkdown, asResults, asText, joined } from './report.mjs';
import { tools } from './tools/index.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', default: 'chromium' },
    peer: { type: 'string', default: 'tacet' },
    jobs: { type: 'string' },
    quick: { type: 'boolean' },
    write: { type: 'boolean' },
  },
});
const named = (list, names) => {
  const wanted = names.split(',');
  const unknown = wanted.filter(name => !list.some(each => each.name === name));
  if (unknown.length) throw new Error(`no ${unknown}; there are ${list.map(({ name }) => name)}`);
  return list.filter(({ name }) => wanted.includes(name));
};
const chosen = forms.filter(
  ({ name }) => !positionals.length || positionals.some(part => name.includes(part)),
);
const nothing = tools.find(({ name }) => name === 'nothing');
const peers = named(tools, options.peer).filter(tool => tool !== nothing);

/** One form, without any tool first: what does not get out then cannot be stopped. */
const tryForm = async (engine, name, form) => {
  const tried = peers.filter(({ tries }) => tries?.(form, name) ?? true);
  const control = tried.length ? await attempt(engine, form, nothing) : undefined;
  const results = {};
  for (const tool of tried) {
    const unasked = await attempt(engine, form, tool);
    results[tool.name] = { unasked };
    if (options.quick) continue;
    const expected = control.before;
    results[tool.name].grant = await attempt(engine, form, tool, { answer: 'grant', expected });
    results[tool.name].deny = await attempt(engine, form, tool, { answer: 'deny' });
    if (tool.allowing) {
      const allowing = { ...tool, ...tool.allowing };
      results[tool.name].allowed = await attempt(engine, form, allowing, { expected });
    }
  }
  return { form, control, results };
};

const runs = [];
for (const { name, find, launch } of named(engines, options.engine)) {
  const path = find();
  if (!path) {
    console.log(`${name}: not found, left out`);
    continue;
  }
  const engine = await launch(path);
  const rows = [];
  const todo = [...chosen];
  const work = async () => {
    for (let form = todo.shift(); form; form = todo.shift()) {
      rows.push(await tryForm(engine, name, form));
      console.error(`${name} ${rows.length}/${chosen.length} ${form.name}`);
    }
  };
  await Promise.all(Array.from({ length: Number(options.jobs ?? engine.jobs) }, work));
  rows.sort((a, b) => a.form.name.localeCompare(b.form.name));
  runs.push({ engine: name, version: engine.version, rows });
  await engine.close();
}

console.log(asText(runs, peers));
if (options.write && !positionals.length) {
  const here = import.meta.dirname;
  const file = join(here, 'results.json');
  const earlier = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  const results = joined(earlier, asResults(runs, peers));
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
  await writeFile(join(here, '../../docs/leaks.md'), asMarkdown(results, tools));
}
