import type { Rewriter } from '../rewrite/rewriter.ts';

/** What may stand in front of the head: byte order mark, white space, comments, a doctype. */
const BEFORE = /(?:\s|\ufeff|\xef\xbb\xbf|<!--(?:-?>|[\s\S]*?--!?>)|<(?:!(?!--)|[?])[^>]*>)*/y;
const VALUE = /=\s*"[^"]*"|=\s*'[^']*'/.source;
const tagOf = (name: string) => ({
  whole: new RegExp(`<${name}(?:[\\s/](?:[^>=]|=(?!\\s*["'])|${VALUE})*)?>`, 'iy'),
  begun: new RegExp(`^<(?:[!?]|${name}[\\s/>])`, 'i'),
});
const TAGS = [tagOf('html'), tagOf('head')];
/** As much as tells whether something is one of them. */
const ENOUGH = '<html '.length;

/**
 * Where the head of a document begins: behind its tag, or where the parser would make one up.
 * `undefined`: there is too little of the text to tell.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#the-before-head-insertion-mode
 */
export const headPlace = (html: string, isAll: boolean): number | undefined => {
  let at = 0;
  const read = (form: RegExp): boolean => {
    form.lastIndex = at;
    const isThere = form.test(html);
    if (isThere) at = form.lastIndex;
    return isThere;
  };
  for (const { whole, begun } of TAGS) {
    read(BEFORE);
    if (read(whole) || isAll) continue;
    const rest = html.slice(at, at + ENOUGH);
    if (rest.length < ENOUGH || begun.test(rest)) return undefined;
  }
  return at;
};

/** Puts markup first into the head of a document that arrives in pieces. */
export const createHeadWriter = (markup: string): Rewriter => {
  let start: string | undefined = '';
  const write = (text: string, isAll: boolean): string => {
    if (start === undefined) return text;
    start += text;
    const at = headPlace(start, isAll);
    if (at === undefined) return '';
    const html = start.slice(0, at) + markup + start.slice(at);
    start = undefined;
    return html;
  };
  return { write: text => write(text, false), end: () => write('', true) };
};
