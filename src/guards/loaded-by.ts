import { resolve } from '../base/url.ts';
import type { Attempt } from '../policy/types.ts';
import type { Site } from './define.ts';
import { ownType } from './elements/inert-type.ts';
import { attributesOf, isScript } from './elements/native-attributes.ts';

/** What a script loads by its text. */
const LOADED =
  /\b(?:import|from)\b(?:\s|\/\*[\s\S]*?\*\/|\/\/.*\n)*\(?(?:\s|\/\*[\s\S]*?\*\/|\/\/.*\n)*(["'`])([^"'`]+)\1/g;

/** Scripts that are no code, but list addresses. */
const LISTS = /^\s*(?:speculationrules|importmap)\s*$/i;

/** The texts in a list, names left out; none in one that the browser cannot read either. */
const listedIn = (code: string): string[] => {
  const found: string[] = [];
  try {
    JSON.parse(code, (_, value) => {
      if (typeof value === 'string') found.push(value);
      return value;
    });
  } catch {
    // Its text may not be whole yet.
  }
  return found;
};

/** The addresses that the text of a script loads by syntax, which nobody can wrap. */
export const loadedBy = (code: string, base: string, type?: string | null): Attempt[] => {
  const isList = LISTS.test(type ?? '');
  if (!isList && !/\b(?:im|ex)port\b/.test(code)) return [];
  // Bundlers write comments into an import.
  const addresses = isList ? listedIn(code) : [...code.matchAll(LOADED)].map(([, , each]) => each);
  return addresses.flatMap((address = ''): Attempt[] => {
    const url = resolve(address, base);
    return url ? [{ sink: 'script', url }] : [];
  });
};

/** Of what an inline script loads by its text, what has to wait first. */
export const createLoads = (site: Site) => {
  const { gate, natives } = site;
  // By the natives: elements that are only looked at must not be taken for those of the page.
  const { get } = attributesOf(site);
  return (element: Element, type = ownType(get(element, 'type'))): Attempt | undefined =>
    isScript(element) && get(element, 'src') === null
      ? gate.strictest(loadedBy(element.textContent ?? '', natives.base(), type))
      : undefined;
};
