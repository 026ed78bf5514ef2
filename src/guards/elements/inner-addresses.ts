/** Absolute addresses in such a document, also with escaped slashes. */
const ADDRESS = /(?:https?:|["'`]|url\()\\?\/\\?\/[^\s"'`\\<>]+/gi;

/** The absolute addresses that the text of a document names. */
export const inText = (text: string): string[] =>
  (text.match(ADDRESS) ?? []).map(each => each.replace(/^url\(|["'`\\]/gi, ''));

/** The address, and those that code or a style sheet in it names; `read` reads one of `data:`. */
export const withInner = (
  address: string,
  read: (address: string) => { text: string; type: string } | undefined,
): string[] => {
  if (/^\s*javascript:/i.test(address)) return [address, ...inText(unescape(address))];
  if (!/^\s*data:\s*text\/(?:html|css)/i.test(address)) return [address];
  return [address, ...inText(read(address)?.text ?? unescape(address))];
};
