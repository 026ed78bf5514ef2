import { randomId } from '../../consent/record.ts';
import type { Site } from '../define.ts';
import type { ElementGuard } from './define.ts';
import { inertType } from './inert-type.ts';
import { attributesOf, isScript, type Values } from './native-attributes.ts';
import type { Parking } from './parking.ts';

/**
 * The attribute that carries, through markup, the values of an element that was made inert in a
 * string. It stays in templates and inert documents, whose elements are judged when they arrive.
 */
export const MARK = 'data-tacet';
/** What an address of another host, in whatever spelling, or a marked element has in it. */
const SUSPECT = /[/\\][\t\n\r]*[/\\]|&|[ps][\t\n\r]*:|data-consent/i;

/**
 * Makes markup inert where it has to wait, before the browser parses it; else gives back the same
 * text. The markup is parsed twice, first where nothing loads: only a real parser tells what a tag
 * is, and the page's own text is changed nowhere but behind the names of those that have to wait.
 * `within` is markup that the text will stand in, where that changes what it means: `<svg>`.
 */
export const createRewrite = (
  site: Site,
  guards: readonly ElementGuard[],
  parking: Parking,
): ((html: string, within?: string) => string) => {
  const { realm, natives, gate, trust } = site;
  const { get, set } = attributesOf(site);
  const workshop = realm.document.implementation.createHTMLDocument('');
  // Nobody else knows this name: it tells which tag of a text an element came from.
  const number = `data-${randomId()}`;
  // The parser makes an `img` of `<image>`.
  const tags = [...guards.map(({ tag }) => tag), 'image'];
  // Links are everywhere and `ping` is not: they are looked at only where the word occurs.
  const oftenTags = tags.filter(tag => tag !== 'a' && tag !== 'area');
  const tagsIn = (html: string) =>
    new RegExp(`<(?:${(/ping/i.test(html) ? tags : oftenTags).join('|')})(?=[\\s/>])`, 'gi');

  const parse = <T extends 'template' | 'body'>(html: string, tag: T): HTMLElementTagNameMap[T] => {
    const root = workshop.createElement(tag);
    // Where scripts run, `noscript` is text, as `noembed` is everywhere.
    const text = html.replace(/(<\/?)noscript(?=[\s/>])/gi, '$1noembed');
    natives.setInnerHtml(root, trust.createHTML(text));
    return root;
  };

  const all = (root: Node, selector: string): Element[] => [
    ...natives.queryAll(root, selector),
    ...natives
      .queryAll(root, 'template')
      .flatMap(each => all((each as HTMLTemplateElement).content, selector)),
  ];
  /** The same text stands for other elements in a table's template and in a body. */
  const everywhere = (html: string, selector: string): Element[] => [
    ...all(parse(html, 'template').content, selector),
    ...all(parse(html, 'body'), selector),
  ];

  /** What an element has to give up to be left alone; `undefined`: nothing. */
  const valuesOf = (element: Element): Values | undefined => {
    const values: Values = new Map();
    for (const name of Object.keys(parking.guardOf(element)?.addresses ?? {})) {
      const value = get(element, name);
      if (value) values.set(name, value);
    }
    const isInert = isScript(element) && get(element, 'type') === inertType();
    if (isInert || parking.wouldPass(element, values)) return undefined;
    if (isScript(element)) values.set('type', get(element, 'type'));
    return values;
  };

  /** What to write behind the tag's name so that the browser leaves the element alone. */
  const inertBy = (element: Element): string => {
    const values = valuesOf(element);
    if (!values) return '';
    const text = JSON.stringify([...values])
      .replace(/&/g, '&amp;')
      .replace(/"/g, '&quot;');
    // Of two attributes of one name the parser takes the first.
    const first = isScript(element)
      ? `type="${inertType()}"`
      : [...values.keys()].map(name => `${name}=""`).join(' ');
    return ` ${MARK}="${text}" ${first} `;
  };

  /** For text that only looks like what it is: the tree that it makes, inert, as text. */
  const serialised = (html: string): string => {
    const holder = parse(html, 'body');
    for (const element of all(holder, tags.join())) {
      const values = valuesOf(element);
      if (!values) continue;
      for (const name of values.keys()) set(element, name, null);
      if (isScript(element)) set(element, 'type', inertType());
      set(element, MARK, JSON.stringify([...values]));
    }
    return holder.innerHTML;
  };

  /** Whether text without another host's address is harmless: not with rules for own paths or a foreign base. */
  const isOwnHarmless = () =>
    !gate.judgesPaths && natives.base().startsWith(`${realm.location.origin}/`);

  const anyTag = new RegExp(`<(?:${tags.join('|')})[\\s/>]`, 'i');

  return (html, within = '') => {
    // The fast path: most markup has none of these tags.
    if (!anyTag.test(html)) return html;
    if (!SUSPECT.test(html) && isOwnHarmless()) return html;
    const tag = tagsIn(html);
    let count = 0;
    const numbered = html.replace(tag, open => `${open} ${number}="${count++}" `);
    if (!count) return html;
    const inserts: string[] = [];
    for (const element of everywhere(within + numbered, `[${number}]`))
      inserts[Number(get(element, number))] ||= inertBy(element);
    count = 0;
    const safe = html.replace(tag, open => open + (inserts[count++] ?? ''));
    // A text can be made so that the numbers change what it means; then nothing is left to it.
    return everywhere(within + safe, tags.join()).some(valuesOf) ? serialised(html) : safe;
  };
};
