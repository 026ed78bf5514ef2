// What style text is made of, as far as addresses go. All that may hide the beginning of an address,
// or look like one, has to be met as a whole: comments, strings, names.
// @see https://drafts.csswg.org/css-syntax/#tokenization

const COMMENT = String.raw`/\*[^]*?(?:\*/|$)`;
/** A string that is not closed ends with its line. */
const STRING = ['"', "'"]
  .map(quote => String.raw`${quote}(?:\\(?:\r\n|[^])|[^\\\n\r\f${quote}])*${quote}?`)
  .join('|');
/** Names may be written with escapes, and those of hexadecimal digits end with a space. */
const NAME = String.raw`(?:[\0\w\u0080-\uffff-]|\\[\da-f]{1,6}\s|\\[^\n\r\f])+`;

/** A word in all its spellings: `url`, `u\72l`, `\55 RL`. For letters that are no digits. */
const spelled = (word: string): string =>
  word.replace(/./g, letter => {
    const code = letter.charCodeAt(0);
    return String.raw`(?:\\?${letter}|\\0{0,4}(?:${(code - 32).toString(16)}|${code.toString(16)})\s?)`;
  });

const URL_START = String.raw`${spelled('url')}\(`;

/**
 * Its groups are the beginning of an `@import`, what is in a `url()`, and a string that stands by
 * itself. A namespace and what an attribute is compared with name no address.
 */
export const TOKEN = new RegExp(
  [
    COMMENT,
    String.raw`@namespace(?:\s+[\w-]+)?\s*(?:url\(\s*)?(?:${STRING}|[^\s"'(){};]*)`,
    String.raw`(@${spelled('import')}(?:(?:\s|${COMMENT})+|(?=["'])))?(?:${URL_START}\s*(${STRING}|(?:\\[^]|[^\\)])*)\s*\)?|(${STRING}))`,
    String.raw`=\s*(?:${STRING})`,
    // Many names at once: there are a lot of them.
    String.raw`[@#]?${NAME}(?:[\s:;,{}().]+#?(?!${URL_START})${NAME}){0,99}`,
  ].join('|'),
  'gi',
);
