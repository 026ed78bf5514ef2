import { escaped } from '../../base/escape.ts';
import { randomId } from '../../consent/record.ts';
import type { Site } from '../define.ts';
import { createLoads } from '../loaded-by.ts';
import { createAtHome } from './at-home.ts';
import type { ElementGuard } from './define.ts';
import { inertType } from './inert-type.ts';
import type { MadeDocuments } from './made-documents.ts';
import type { Marks } from './marks.ts';
import { attributesOf, isScript, type Values } from './native-attributes.ts';
import type { Parking } from './parking.ts';
import { PREPARED, type Prologue } from './prologue.ts';
import { isMute } from './sandbox.ts';

/** What an address of another host, in whatever spelling, or a marked element has in it. */
const SUSPECT = /[/\\][\t\n\r]*[/\\]|&|[ps][\t\n\r]*:|data-consent/i;

/** Tags that the parser leaves out where no table is. */
const IN_TABLES = /<(?:caption|col|colgroup|t[bdhr]|tbody|tfoot|thead|frame|option|select)/i;

/** `within` is markup that the text will stand in, where that changes what it means: `<svg>`. */
export type Rewrite = (html: string, within?: string) => string;

/**
 * What to give a frame instead of a document that the page wrote itself (`srcdoc`, `blob:`, `data:`):
 * the same, judged, and guarded from its first script on.
 */
export type DocumentFor = (frame: Element, name: string, value: string) => string;

/**
 * Makes markup inert where it has to wait, before the browser parses it; else gives back the same
 * text. The markup is parsed twice, first where nothing loads: only a real parser tells what a tag
 * is, and the page's own text is changed nowhere but behind the names of those that have to wait.
 */
export const createRewrite = (
  site: Site,
  guards: readonly ElementGuard[],
  parking: Parking,
  marks: Marks,
  withPrologue: Prologue,
  documents: MadeDocuments,
): { rewrite: Rewrite; documentFor: DocumentFor } => {
  const { realm, natives, gate, trust, blobs, judgeStyle } = site;
  const isFrame = (element: Element) => natives.tagOf(element) === 'iframe';
  const { get, set } = attributesOf(site);
  const workshop = realm.document.implementation.createHTMLDocument('');
  // Nobody else knows this name: it tells which tag of a text an element came from.
  const number = `data-${randomId()}`;
  // A tag may stand in the value of an attribute: a document of a frame's.
  const numbers = new RegExp(` ${number}=\\d+ `, 'g');
  const read = (element: Element, name: string): string | null =>
    get(element, name)?.replace(numbers, '') ?? null;
  // The parser makes an `img` of `<image>`, which is one of SVG's.
  const tags = guards.flatMap(each => each.tags);
  /** The tags to look for in a text, as a pattern. */
  const kinds = guards.map(each => ({ ...each, word: new RegExp(each.word ?? '', 'i') }));
  const tagsIn = (html: string): string =>
    kinds
      .filter(({ word }) => word.test(html))
      .flatMap(each => each.tags)
      .join('|');

  const anyTag = new RegExp(
    guards.map(({ tags, word }) => word ?? `<(?:${tags.join('|')})[\\s/>]`).join('|'),
    'i',
  );

  const parse = <T extends 'template' | 'body'>(html: string, tag: T): HTMLElementTagNameMap[T] => {
    const root = workshop.createElement(tag);
    // Where scripts run, `noscript` is text, as `noembed` is everywhere.
    const text = html.replace(/(<\/?)noscript(?=[\s/>])/gi, '$1noembed');
    natives.setInnerHtml(root, trust.createHTML(text));
    return root;
  };

  const all = (root: Node, selector: string): Element[] => [
    ...natives.queryAll(root, selector),
    // Other templates stay inert until something is taken out of them.
    ...natives
      .queryAll(root, 'template[shadowrootmode]')
      .flatMap(each => all((each as HTMLTemplateElement).content, selector)),
  ];
  /** The same text may stand for other elements in a table's template and in a body. */
  const everywhere = (html: string, selector: string): Element[] => [
    ...(IN_TABLES.test(html) ? all(parse(html, 'template').content, selector) : []),
    ...all(parse(html, 'body'), selector),
  ];

  /** What an element has to give up to be left alone; `undefined`: nothing. */
  const valuesOf = (element: Element): Values | undefined => {
    const values: Values = new Map();
    for (const name of Object.keys(parking.guardOf(element)?.addresses ?? {})) {
      const value = read(element, name);
      if (value) values.set(name, value);
    }
    const isInert = isScript(element) && get(element, 'type') === inertType();
    const loaded = loads(element);
    if (isInert || (parking.wouldPass(element, values) && (!loaded || gate.wouldPass(loaded))))
      return undefined;
    if (isScript(element)) values.set('type', get(element, 'type'));
    return values;
  };

  /** What to write behind the tag's name so that the browser leaves the element alone. */
  const inertBy = (element: Element): string => {
    const values = valuesOf(element);
    const given = ['srcdoc', 'src'].map(name => {
      const value = isFrame(element) && !values?.has(name) ? read(element, name) : null;
      const instead = value === null ? null : documentFor(element, name, value);
      return instead === value ? '' : ` ${name}="${escaped(instead ?? '')}" `;
    });
    if (!values) return given.join('');
    // Of two attributes of one name the parser takes the first.
    const first = isScript(element)
      ? `type="${inertType()}"`
      : [...values.keys()]
          .flatMap(name => (name === 'href' ? [name, `xlink:${name}`] : name))
          .map(name => `${name}=""`)
          .join(' ');
    return `${given.join('')} ${marks.asMarkup(values)} ${first} `;
  };

  /** For text that only looks like what it is: the tree that it makes, inert, as text. */
  const serialised = (html: string): string => {
    const holder = parse(html, 'body');
    for (const element of all(holder, tags.join())) {
      const values = valuesOf(element);
      if (!values) continue;
      for (const name of values.keys()) set(element, name, null);
      if (isScript(element)) set(element, 'type', inertType());
      marks.put(element, values);
    }
    return holder.innerHTML;
  };

  const isAtHome = createAtHome(site);
  const loads = createLoads(site);

  /** What is in a style in markup, without what has to wait; now or never. */
  const stilled = (whole: string, open: string, css: string): string => {
    const { safe, attempt } = judgeStyle(css);
    return attempt && !gate.admit(attempt) ? open + safe : whole;
  };
  /** A sheet in markup fetches at once what it imports. */
  const withoutImports = (html: string): string =>
    html.replace(/(<style[^>]*>)(.*?)(?=<\/style|$)/gis, stilled);
  /** For documents that nobody can watch. */
  const withoutStyles = (html: string): string =>
    withoutImports(html).replace(/(\sstyle\s*=\s*["']?)([^"'>]*)/gi, stilled);

  /** Addresses of documents that were made already: markup is looked at more than once. */
  const made = new Map<string, string>();
  const make: DocumentFor = (frame, name, value) => {
    const isWritten = name === 'srcdoc';
    const { text = '', type = '' } = isWritten
      ? { text: value, type: 'text/html' }
      : (blobs.read(value) ?? {});
    if (!PREPARED.test(type)) return value;
    const judged = rewrite(text);
    // A document behind `data:` is of no origin: it cannot call us.
    const isData = /^\s*data:/i.test(value);
    const safe =
      isMute(get(frame, 'sandbox')) || (isData && !isWritten)
        ? withoutStyles(judged)
        : withPrologue(judged);
    if (isWritten) return safe;
    if (safe === text) return value;
    if (isData) return `data:text/html;charset=utf-8,${encodeURIComponent(safe)}`;
    const address = made.get(safe) ?? blobs.addressOf(type, safe);
    made.set(safe, address);
    return address + (/#.*/s.exec(value)?.[0] ?? '');
  };
  const documentFor: DocumentFor = (frame, name, value) => {
    const instead = make(frame, name, value);
    if (instead !== value) documents.note(instead, value);
    return instead;
  };

  const rewrite: Rewrite = (given, within = '') => {
    const html = /@import/i.test(given) ? withoutImports(given) : given;
    // The fast path: most markup has none of these tags, or no address of another host.
    if (!anyTag.test(html) || (!SUSPECT.test(html) && isAtHome())) return html;
    const judged = everywhere(within + html, tags.join());
    if (!judged.some(element => inertBy(element))) return html;
    const tag = new RegExp(`<(?:${tagsIn(html)})(?=[\\s/>])`, 'gi');
    let count = 0;
    const numbered = html.replace(tag, open => `${open} ${number}=${count++} `);
    if (!count) return html;
    const inserts: string[] = [];
    for (const element of everywhere(within + numbered, `[${number}]`))
      inserts[Number(get(element, number))] ||= inertBy(element);
    count = 0;
    const safe = html.replace(tag, open => open + (inserts[count++] ?? ''));
    // A text can be made so that the numbers change what it means; then nothing is left to it.
    return everywhere(within + safe, tags.join()).some(valuesOf) ? serialised(html) : safe;
  };
  return { rewrite, documentFor };
};
