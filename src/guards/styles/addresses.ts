/** Every `url()`, and every string that may be an address: in `@import` and `image-set()`. */
const TOKEN = /url\(\s*(["']?)(.*?)\1\s*\)|(["'])((?:(?!\3).)*?[/\\]{2}.*?)\3/gis;

/** @see https://drafts.csswg.org/css-syntax/#consume-escaped-code-point */
const unescaped = (text: string): string =>
  text.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_, code, character) =>
    code ? String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)) : character,
  );

/** Style text with `none` in place of the addresses that may not be fetched. */
export const withoutAddresses = (text: string, mayFetch: (address: string) => boolean): string => {
  const replace = (plain: string): string =>
    plain.replace(TOKEN, (token, _, address, __, string) =>
      mayFetch(address ?? string) ? token : 'none',
    );
  const safe = replace(text);
  // Escapes can hide an address, and so can comments within what only looks like one.
  const plain = text.includes('\\') ? unescaped(text) : text;
  return safe === text && plain !== text && replace(plain) !== plain ? replace(plain) : safe;
};
