/** Where the name of an attribute stands in the text of its tag. */
export interface AttributeName {
  /** Lower case. */
  name: string;
  start: number;
  end: number;
}

/** @see https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state */
const ATTRIBUTE =
  /([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*"|'[^']*'|[^\t\n\f\r >]*))?/g;

/** Where the name of a tag ends in its text. */
export const endOfName = (tag: string): number => tag.search(/[\t\n\f\r />]/);

/** All attributes in the text of a start tag; the parser tells only the first of two of one name. */
export const attributeNames = (tag: string): AttributeName[] =>
  [...tag.slice(endOfName(tag)).matchAll(ATTRIBUTE)].map(found => {
    const name = `${found[1]}`;
    const start = endOfName(tag) + found.index;
    return { name: name.toLowerCase(), start, end: start + name.length };
  });
