/**
 * Rewrites the most varied HTML files below some folders and compares the trees before and after:
 * `npm run bench:rewrite -- [--count=100] [FOLDER…]`, default those of the packages in
 * `packages.json`, which are fetched. At most two files of a package; each file is chosen for the tags
 * and attributes that no file before it had.
 * `-- --megabytes=100` tells instead what a page of that size needs.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { parse } from 'parse5';
import { fetchPages } from './fetch-pages.mjs';
import { rewriteLarge } from './large.mjs';
import packages from './packages.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');
const MOST = 2_000_000;
const args = process.argv.slice(2);
const count = Number(args.find(each => each.startsWith('--count='))?.slice(8) ?? 100);
const megabytes = Number(args.find(each => each.startsWith('--megabytes='))?.slice(12) ?? 0);
const folders = args.filter(each => !each.startsWith('--'));

/** The rewrite as it is in the sources; other sites' hosts wait, so that pages have much to change. */
const load = async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { rewrite } from './src/rewrite/rewrite.ts';
        export { policyOf } from './src/rewrite/policy-of.ts';
        export { normalize } from './src/config/normalize.ts';`,
      resolveDir: ROOT,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    define: { __DEV__: 'false' },
    write: false,
  });
  const code = Buffer.from(outputFiles[0].text).toString('base64');
  const { rewrite, policyOf, normalize } = await import(`data:text/javascript;base64,${code}`);
  const policy = policyOf(normalize({ unknown: 'hold' }), 'site.example');
  return html => rewrite(html, policy, 'https://site.example/');
};

const filesBelow = folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.html?$/i.test(name))
    .map(name => join(folder, name))
    .filter(path => statSync(path, { throwIfNoEntry: false })?.isFile())
    .filter(path => statSync(path).size <= MOST);
const packageOf = path => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path;

const nodesOf = function* (node) {
  yield node;
  for (const child of node.childNodes ?? []) yield* nodesOf(child);
  if (node.content) yield* nodesOf(node.content);
};
/** What an element is like: its tag, its attributes, and where it stands. */
const traitsOf = html => {
  const traits = new Set();
  for (const { nodeName, attrs = [], parentNode } of nodesOf(parse(html))) {
    traits.add(nodeName).add(`${parentNode?.nodeName}>${nodeName}`);
    for (const { name } of attrs) traits.add(`${nodeName} ${name}`);
  }
  return traits;
};

/** Chooses one after the other the file that brings the most that is new. */
const mostVaried = files => {
  const left = new Map(files.map(path => [path, traitsOf(readFileSync(path, 'latin1'))]));
  const seen = new Set();
  const perPackage = new Map();
  const chosen = [];
  while (chosen.length < count && left.size) {
    let best;
    for (const [path, traits] of left) {
      for (const trait of traits) if (seen.has(trait)) traits.delete(trait);
      if (!best || traits.size > left.get(best).size) best = path;
    }
    for (const trait of left.get(best)) seen.add(trait);
    left.delete(best);
    chosen.push(best);
    const name = packageOf(best);
    perPackage.set(name, (perPackage.get(name) ?? 0) + 1);
    if (perPackage.get(name) === 2)
      for (const path of left.keys()) if (packageOf(path) === name) left.delete(path);
  }
  return { chosen, traits: seen.size };
};

const keyOf = ({ prefix, name }) => (prefix ? `${prefix}:${name}` : name);
const attributesOf = ({ attrs = [] }) => new Map(attrs.map(each => [keyOf(each), each.value]));
/** What an inert element was. */
const before = ({ nodeName, attrs = [] }) => {
  const attributes = attributesOf({ attrs });
  if (!attributes.has('data-consent')) return attributes;
  const restored = new Map();
  for (const [name, value] of attributes)
    if (name !== 'data-consent' && !(nodeName === 'script' && name === 'type'))
      restored.set(name.replace(/^data-/, ''), value);
  return restored;
};
const asText = attributes => JSON.stringify([...attributes].sort());
/** What a browser without scripts sees is text here. */
const undone = text =>
  text
    ?.replace(/ type="text\/plain"/g, '')
    .replace(/ data-consent="[\w-]*"/g, '')
    .replace(/data-(?=(?:src|srcset|href|poster|data|ping|background|type)(?![\w-]))/gi, '');

/** Compares two trees; gives the number of changed elements, or what else is different. */
const compare = (old, now) => {
  const olds = [...nodesOf(old)];
  const news = [...nodesOf(now)];
  if (olds.length !== news.length) return { wrong: `${olds.length} nodes, then ${news.length}` };
  let changed = 0;
  for (const [at, each] of olds.entries()) {
    const other = news[at];
    if (each.nodeName !== other.nodeName)
      return { wrong: `${each.nodeName}, then ${other.nodeName}` };
    const text = each.value ?? each.data;
    const otherText = other.value ?? other.data;
    if (
      text !== otherText &&
      (each.parentNode?.nodeName !== 'noscript' || text !== undone(otherText))
    )
      return { wrong: `the text of ${each.parentNode?.nodeName}` };
    if (asText(attributesOf(each)) === asText(attributesOf(other))) continue;
    const was = new Map(
      [...attributesOf(each)].map(([name, value]) => [
        name.replace(/^data-/, '').replace('xlink:', ''),
        value,
      ]),
    );
    const is = new Map(
      [...before(other)].map(([name, value]) => [
        name.replace(/^data-/, '').replace('xlink:', ''),
        value,
      ]),
    );
    was.delete('consent');
    if (asText(was) !== asText(is))
      return { wrong: `<${each.nodeName}>: ${asText(was)}, then ${asText(is)}` };
    changed++;
  }
  return { changed };
};

const compareAll = async () => {
  const rewrite = await load();
  const files = (folders.length ? folders : [await fetchPages(packages)]).flatMap(filesBelow);
  const { chosen, traits } = mostVaried(files);
  let changed = 0;
  let bytes = 0;
  let pages = 0;
  let limits = 0;
  const wrong = [];
  for (const path of chosen) {
    const html = readFileSync(path, 'latin1');
    bytes += html.length;
    const once = rewrite(html);
    limits += once.found.filter(({ limit }) => limit).length;
    const result = compare(parse(html), parse(once.html));
    if (result.wrong) wrong.push(`${path}: ${result.wrong}`);
    if (rewrite(once.html).html !== once.html) wrong.push(`${path}: not the same a second time`);
    changed += result.changed ?? 0;
    if (once.html !== html) pages++;
  }
  console.log(
    `${chosen.length} of ${files.length} pages, of ${new Set(chosen.map(packageOf)).size} packages: ${(bytes / 1e6).toFixed(1)} MB, ${traits} different tags, attributes and places`,
  );
  console.log(
    `${changed} elements made inert on ${pages} pages; ${limits} told only; ${wrong.length} other differences`,
  );
  for (const line of wrong) console.log(line);
  process.exitCode = wrong.length ? 1 : 0;
};

if (megabytes) rewriteLarge(megabytes);
else await compareAll();
