/** What a request says, by the lower-case name of the header. */
export type ReadHeader = (
  name:
    | 'cookie'
    | 'sec-gpc'
    | 'dnt'
    | 'accept'
    | 'sec-fetch-dest'
    | 'if-none-match'
    | 'if-modified-since'
    | 'if-match'
    | 'if-range'
    | 'sec-purpose',
) => string | null | undefined;

/**
 * Whether a request may ask for a page: what browsers show, not what a page loads.
 * @see https://www.w3.org/TR/fetch-metadata/#sec-fetch-dest-header
 */
export const asksForPage = (read: ReadHeader): boolean => {
  const destination = read('sec-fetch-dest');
  // Browsers that do not tell it ask for pages by their type.
  return destination
    ? /^(?:document|(?:i|fenced)?frame|embed|object)$/.test(destination)
    : /html/.test(read('accept') ?? 'html');
};

/**
 * Whether a browser asks ahead. It would show the page whatever the visitor says meanwhile, and ask again
 * where it is refused.
 * @see https://wicg.github.io/nav-speculation/prefetch.html#sec-purpose-header
 */
export const asksAhead = (read: ReadHeader): boolean =>
  asksForPage(read) && /prefetch|prerender/.test(read('sec-purpose') ?? '');

/** Types that browsers never show as a page with scripts in it, whatever is in them. */
const NO_PAGE =
  /^\s*(?:(?:image|audio|video|font)\/(?!svg)[\w.+-]+|(?:application|text)\/(?:[\w.+-]*json|javascript|css|csv|plain|pdf|zip|octet-stream|wasm))\s*(?:;|$)/i;

/**
 * Whether an answer is a page. Where one was asked for, whatever may be shown as one: what has no type,
 * or none that a browser knows, is sniffed, and XML may have scripts in it. A redirect is none: nobody
 * sees it.
 * @see https://mimesniff.spec.whatwg.org/
 */
export const isPage = (
  status: number,
  read: (name: 'content-type' | 'location') => string | null | undefined,
  isAsked: boolean,
): boolean => {
  if (status < 200 || status === 204 || status === 205) return false;
  if (status >= 300 && status < 400 && read('location')) return false;
  const type = read('content-type') ?? '';
  return /html/i.test(type) || (isAsked && !NO_PAGE.test(type));
};
