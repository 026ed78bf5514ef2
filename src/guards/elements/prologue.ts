/** What can run in a document. */
const RUNS = /<script|\son\w|javascript:/i;

/**
 * A document of the page's own making that calls us before any script of its runs. The doctype stays
 * in front; a document without scripts stays as it is.
 */
export const withPrologue = (html: string, greeting: string): string =>
  html.includes(greeting) || !RUNS.test(html)
    ? html
    : html.replace(
        /^\s*(?:<!doctype[^>]*>)?/i,
        start =>
          `${start}<script>document.currentScript.remove();frameElement?.dispatchEvent(new Event("${greeting}",{bubbles:!0,composed:!0}))</script>`,
      );
