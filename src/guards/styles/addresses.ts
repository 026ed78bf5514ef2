/**
 * What style text is made of, as far as addresses go: comments, `url()`, and strings, which may be
 * addresses in `@import` and `image-set()`.
 * @see https://drafts.csswg.org/css-syntax/#tokenization
 */
const TOKEN =
  /@namespace[^;]*|\/\*.*?(?:\*\/|$)|url\(\s*("[^"]*"|'[^']*'|[^)]*)\)?|("[^"]*"|'[^']*')/gis;

/** The fast path: most styles name no host. An escape may hide one. */
export const mayNameHost = (text: string): boolean => /[/\\]{2}|https?:|\\/i.test(text);

/** Anything that names a host. */
const HOSTED = /(?:https?:[/\\]*|[/\\]{2})[^\s"'()\\]+/gi;

const isHosted = (text: string): boolean => text.search(HOSTED) >= 0;

/** @see https://drafts.csswg.org/css-syntax/#consume-escaped-code-point */
const unescaped = (text: string): string =>
  text.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gis, (_, code, character) =>
    code ? String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)) : character,
  );

/** Style text with `none` in place of the addresses that may not be fetched. */
export const withoutAddresses = (text: string, mayFetch: (address: string) => boolean): string => {
  // Escapes can hide what a token is: then all of it waits for the first address that has to.
  if (text.includes('\\')) return (unescaped(text).match(HOSTED) ?? []).every(mayFetch) ? text : '';
  const takesStrings = /@import|image(?:-set)?\(/i.test(text);
  return text.replace(TOKEN, (token, address?: string, string?: string) => {
    const named = (address ?? string ?? '').trim().replace(/^["']|["']$/g, '');
    const isAddress = address !== undefined || (takesStrings && isHosted(named));
    return !isAddress || mayFetch(named) ? token : 'none';
  });
};
