/**
 * A document of the page's own making that calls us before any other script of its runs. The
 * doctype stays in front.
 */
export const withPrologue = (html: string, greeting: string): string =>
  html.includes(greeting)
    ? html
    : html.replace(
        /^\s*(?:<!doctype[^>]*>)?/i,
        start =>
          `${start}<script>document.currentScript.remove();frameElement?.dispatchEvent(new Event("${greeting}",{bubbles:!0,composed:!0}))</script>`,
      );
