import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

const folder = join(import.meta.dirname, 'forms');

/** One way to reach a tracker or the disk: a snippet that a page runs, or markup it contains. */
export const forms = readdirSync(folder)
  .sort()
  .flatMap(sink =>
    readdirSync(join(folder, sink))
      .sort()
      .map(file => ({
        sink,
        name: `${sink}/${basename(file, extname(file))}`,
        code: readFileSync(join(folder, sink, file), 'utf8'),
        isMarkup: extname(file) === '.html',
      })),
  );

/** What the snippets may call. `T` is the tracker's origin, `U(extension)` an address of its. */
const tools = (form, tracker) => `
const T = ${JSON.stringify(tracker)};
const U = extension => T + '/${form.name}/leak.' + extension;
const make = name => document.createElement(name);
const svg = name => document.createElementNS('http://www.w3.org/2000/svg', name);
const add = element => document.body.appendChild(element);
const box = () => add(document.createElement('div'));
`;

/** A page that tries one form, with a tool's tags first in its head. */
export const pageFor = (form, tracker, head) => {
  const address = `${tracker}/${form.name}/leak`;
  const body = form.isMarkup
    ? form.code.replaceAll('{U}', address)
    : `<script>(() => {\n${form.code}})();</script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${form.name}</title>${head}
<script>${tools(form, tracker)}</script></head><body><p>text</p>${body}</body></html>`;
};
