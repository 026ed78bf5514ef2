/** Tags of a page, with the visitor's policy in them: what was cached under another one is not the same page. */

const ENTITY_TAG = /(?:W\/)?"[^"]*"/g;

/** A short name for a text. It only has to tell a site's few policies from each other. */
export const nameOf = (text: string): string => {
  let hash = 5381;
  for (const character of text)
    hash = (Math.imul(hash, 33) ^ (character.codePointAt(0) ?? 0)) >>> 0;
  return hash.toString(36);
};

/** `"abc"` becomes `"abc;tacet=1x2y3z"`. */
export const withName = (tag: string, name: string): string => tag.replace(/"$/, `;tacet=${name}"`);

const NAMED = /;tacet=[\da-z]+"$/;

/**
 * The tags of `If-None-Match` as the site knows them: those of this policy without its name, none of
 * another one, and what has no name only where it `isKept`; `undefined` when nothing is left, so that
 * the answer is sent whole.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match
 */
export const withoutName = (tags: string, name: string, isKept: boolean): string | undefined => {
  const end = `;tacet=${name}"`;
  const known = (tags.match(ENTITY_TAG) ?? []).flatMap(tag => {
    if (tag.endsWith(end)) return `${tag.slice(0, -end.length)}"`;
    return isKept && !NAMED.test(tag) ? tag : [];
  });
  return known.join(', ') || undefined;
};

/** Tags as the site knows them, for conditions that ask for one page, whoever reads it. */
export const withoutNames = (tags: string): string => tags.replace(/;tacet=[\da-z]+"/g, '"');
