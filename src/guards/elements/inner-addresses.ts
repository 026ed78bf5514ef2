/** A document that stands in the address itself. */
const INLINE = /^\s*(?:javascript|data:\s*text\/(?:html|css))/i;
/** Absolute addresses in such a document, also with escaped slashes. */
const ADDRESS = /(?:https?:|["'`])\\?\/\\?\/[^\s"'`\\<>]+/gi;

/** The absolute addresses that the text of a document names. */
export const inText = (text: string): string[] =>
  (text.match(ADDRESS) ?? []).map(each => each.replace(/["'`\\]/g, ''));

/** The address, and those that a document in it names. */
export const withInner = (address: string): string[] =>
  INLINE.test(address) ? [address, ...inText(unescape(address))] : [address];

/** The sandbox of a frame whose document is of an origin of its own, and runs scripts all the same. */
export const OPAQUE = /^(?!.*allow-same-origin).*allow-scripts/is;
