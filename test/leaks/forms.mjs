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

/** The part of the body that tries a form, with its tools. */
export const bodyFor = (form, tracker) => {
  const address = `${tracker}/${form.name}/leak`;
  const body = form.isMarkup
    ? form.code.replaceAll('{U}', address)
    : `<script>(() => {\n${form.code}})();</script>`;
  return `<script>${tools(form, tracker)}</script><p>text</p>${body}`;
};

/** A page that tries one form, with a tool's tags first in its head. */
export const pageFor = (form, tracker, head) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${form.name}</title>${head}</head><body>${bodyFor(form, tracker)}</body></html>`;

const SCANNED = 'the preload scanner fetches it before any script runs; it does not run or show';
const STYLED = 'the style is applied before anybody hears of it';
const FRAME = 'a window is asked to go elsewhere, which no script can watch';

/** What gets out all the same in every engine, and why. */
export const limits = {
  'frame/location': FRAME,
  'frame/location-href': FRAME,
  'frame/location-replace': FRAME,
  'static/iframe': SCANNED,
  'static/img': SCANNED,
  'static/meta-refresh-frame': FRAME,
  'static/object': SCANNED,
  'static/script': SCANNED,
  'static/shadow-root': SCANNED,
  'static/stylesheet': SCANNED,
  'static/video': SCANNED,
};

/** What gets out in one engine only. */
export const limitsIn = {
  chromium: {},
  firefox: {
    'frame/srcdoc-style': STYLED,
    'frame/srcdoc-style-in-markup': STYLED,
    'static/template-append': SCANNED,
    'static/template-clone': SCANNED,
    'static/template-import': SCANNED,
  },
  webkit: {},
};

/** Why a form gets out in an engine; `undefined`: it must not. */
export const limitOf = (name, engine) => limits[name] ?? limitsIn[engine]?.[name];
