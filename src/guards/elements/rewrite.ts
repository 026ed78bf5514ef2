import type { Site } from '../define.ts';
import type { ElementGuard } from './define.ts';
import { inertType } from './inert-type.ts';
import type { Values } from './native-attributes.ts';
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
 */
export const createRewrite = (
  { realm, natives, gate, trust }: Site,
  guards: readonly ElementGuard[],
  parking: Parking,
): ((html: string) => string) => {
  const workshop = realm.document.implementation.createHTMLDocument('');
  const tags = guards.map(({ tag }) => tag);
  // Links are everywhere and `ping` is not: they are looked at only where the word occurs.
  const oftenTags = tags.filter(tag => tag !== 'a' && tag !== 'area');
  const tagsIn = (html: string) =>
    new RegExp(`<(?:${(/ping/i.test(html) ? tags : oftenTags).join('|')})(?=[\\s/>])`, 'gi');

  const parse = (html: string): DocumentFragment => {
    const template = workshop.createElement('template');
    natives.setInnerHtml(template, trust.createHTML(html));
    return template.content;
  };

  const marked = (root: ParentNode): Element[] => [
    ...root.querySelectorAll(`[${MARK}]`),
    ...[...root.querySelectorAll('template')].flatMap(({ content }) => marked(content)),
  ];

  /** What to write behind the tag's name so that the browser leaves the element alone. */
  const inertBy = (element: Element): string => {
    const values: Values = new Map();
    const { addresses } = parking.guardOf(element) ?? {};
    for (const name of Object.keys(addresses ?? {})) {
      const value = element.getAttribute(name);
      if (value !== null) values.set(name, value);
    }
    if (parking.wouldPass(element, values)) return '';
    const isScript = element.localName === 'script';
    const names = isScript ? ['type'] : [...values.keys()];
    if (isScript) values.set('type', element.getAttribute('type'));
    const text = JSON.stringify([...values])
      .replace(/&/g, '&amp;')
      .replace(/"/g, '&quot;');
    // Of two attributes of one name the parser takes the first.
    const first = names.map(name => `${name}="${isScript ? inertType() : ''}"`).join(' ');
    return ` ${MARK}="${text}" ${first} `;
  };

  /** Whether text without another host's address is harmless: not with rules for own paths or a foreign base. */
  const isOwnHarmless = () =>
    !gate.judgesPaths && realm.document.baseURI.startsWith(`${realm.location.origin}/`);

  return html => {
    if (!SUSPECT.test(html) && isOwnHarmless()) return html;
    const tag = tagsIn(html);
    let count = 0;
    const numbered = html.replace(tag, open => `${open} ${MARK}="${count++}" `);
    if (!count) return html;
    const inserts: string[] = [];
    for (const element of marked(parse(numbered)))
      inserts[Number(element.getAttribute(MARK))] = inertBy(element);
    count = 0;
    return html.replace(tag, open => open + (inserts[count++] ?? ''));
  };
};
