import { TOKEN } from './token.ts';

/** The fast path: most styles name no host. An escape may hide one, and what addresses ignore part it. */
export const mayNameHost = (text: string): boolean =>
  /\\|\/[\t\n\r]*\/|t[\t\n\r]*p[\t\n\r]*(?:s[\t\n\r]*)?:/i.test(text);

/** @see https://drafts.csswg.org/css-syntax/#consume-escaped-code-point */
const unescaped = (text: string): string =>
  text.replace(/\\(?:([\da-f]{1,6})\s?|[\n\r\f]|(.))/gis, (_, code, character = '') =>
    code ? String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)) : character,
  );

/** What stands in a `url()` or a string, as addresses are read. */
const addressIn = (token: string): string =>
  unescaped(token.trim().replace(/^["']|["']$/g, ''))
    .replace(/[\t\n\r]/g, '')
    .trim();

/**
 * Style text with `none` in place of the addresses that may not be fetched. An import stays a rule,
 * of an address that is none, for which no policy of a site is asked either.
 */
export const withoutAddresses = (text: string, mayFetch: (address: string) => boolean): string => {
  const takesStrings = /(?:image(?:-set)?|src)\(/i.test(unescaped(text));
  return text.replace(TOKEN, (token, rule?: string, address?: string, string?: string) => {
    const written = address ?? string;
    if (written === undefined) return token;
    const named = addressIn(written);
    const isAddress = address !== undefined || rule || (takesStrings && mayNameHost(named));
    if (!isAddress || mayFetch(named)) return token;
    return rule ? `${rule}url("http://")` : 'none ';
  });
};
