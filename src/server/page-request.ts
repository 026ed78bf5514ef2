/** What a request says, by the lower-case name of the header. */
export type ReadHeader = (
  name:
    | 'cookie'
    | 'sec-gpc'
    | 'dnt'
    | 'accept'
    | 'sec-fetch-dest'
    | 'if-none-match'
    | 'if-modified-since',
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
 * Whether an answer is a page. What has no type is sniffed, and XML may have scripts in it; both only
 * where a page was asked for. A redirect is none: nobody sees it.
 */
export const isPage = (
  status: number,
  read: (name: 'content-type' | 'location') => string | null | undefined,
  isAsked: boolean,
): boolean => {
  if (status < 200 || status === 204 || status === 205) return false;
  if (status >= 300 && status < 400 && read('location')) return false;
  const type = read('content-type') ?? '';
  return /html/i.test(type) || (isAsked && (!type || /xml/i.test(type)));
};
