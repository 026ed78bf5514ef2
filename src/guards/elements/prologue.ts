import { escaped } from '../../base/escape.ts';
import type { Site } from '../define.ts';

/** Types of documents that a prologue is put into. */
export const PREPARED = /^\s*text\/html/i;

/** What can run in a document, or fetch by its style. */
const ACTS = /<script|style|[\s"'/]on\w|javascript:|&[#\w]/i;

/** Nothing that could run: spaces, what XML begins with, and comments that end where they seem to. */
const NOTHING = '(?:\\s|<[?][^>]*>|<!--(?!-?>)(?:(?!--!?>|<!--)[^])*-->)*';
const attributes = '(?:\\s+[\\w:-]+(?:=(?:"[^"]*"|\'[^\']*\'|[^\\s"\'<>=`]+))?)*\\s*';
/** Where a document begins: behind its tags, which keep their attributes so, as far as they are plain. */
const BEGINNING = new RegExp(
  `^\\ufeff?${NOTHING}(?:<!doctype[^>]*>)?${NOTHING}(?:<html${attributes}>)?${NOTHING}(?:<head${attributes}>)?`,
  'i',
);

/**
 * Makes a document of the page's own making call us before any script of its runs. A document in
 * which nothing acts stays as it is; the others get one script more, and are the same letter by letter
 * besides.
 */
export const createPrologue = ({ greeting, nonce }: Site) => {
  const prologue = `<script${nonce ? ` nonce="${escaped(nonce)}"` : ''}>document.currentScript.remove();frameElement?.dispatchEvent(new Event("${greeting}",{bubbles:!0,composed:!0}))</script>`;
  return (html: string): string =>
    html.includes(greeting) || !ACTS.test(html)
      ? html
      : html.replace(BEGINNING, beginning => beginning + prologue);
};

export type Prologue = ReturnType<typeof createPrologue>;
