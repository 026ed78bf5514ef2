import { XLINK } from '../guards/elements/native-attributes.ts';
import { attributeNames, endOfName } from './attribute-names.ts';

/**
 * The text of a start tag with some attributes renamed, and others put in front of the first. All of
 * one name are renamed: else the next of them would count.
 */
export const inertTag = (tag: string, renamed: ReadonlySet<string>, added: string): string => {
  const begin = endOfName(tag);
  let text = tag.slice(0, begin) + added;
  let at = begin;
  const names = attributeNames(tag);
  const hasHref = names.some(({ name }) => name === 'href');
  for (const { name, start, end } of names) {
    if (!renamed.has(name)) continue;
    // The head script knows one name of it.
    const isOnlyLink = name === XLINK && !hasHref;
    text += `${tag.slice(at, start)}data-${isOnlyLink ? 'href' : tag.slice(start, end)}`;
    at = end;
  }
  return text + tag.slice(at);
};
