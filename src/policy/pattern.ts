import { type Glob, glob } from '../base/glob.ts';
import { resolve } from '../base/url.ts';

/** A `match` pattern, taken apart. */
export interface Pattern {
  /** Host with optional port; `''` for the site's own paths. */
  host: string;
  /** Path prefix with the query in it; `undefined` covers every path. */
  path?: Glob;
  /** How specific the path is. */
  weight: number;
}

/** Stands for a `*` while a host is brought into its form: no host has it in its name. */
const STAR = 'q0q-q0q';

/** `/%63ollect` is `/collect` to a server. */
export const unescaped = (path: string): string =>
  path.replace(/%[2-7][\da-f]/gi, text => {
    const character = decodeURIComponent(text);
    return /[\w.~-]/.test(character) ? character : text;
  });

/**
 * Reads `host`, `host/path`, `/path`, also with a scheme in front; `undefined` if it names nothing.
 * Host and path are brought into the form that addresses have: lower case, punycode, escapes.
 */
export const parsePattern = (text: string): Pattern | undefined => {
  const found = /^(?:[a-z]+:(?=\/\/))?(?:\/\/)?(?:\*?\.)?([^/?#@\s]*)(\/\S*)?$/i.exec(text.trim());
  if (!found) return undefined;
  const [, name = '', path = ''] = found;
  // Addresses do not tell the usual port, and a `*` is none of a host's characters.
  const plain = name
    .toLowerCase()
    .replace(/:(?:80|443)$/, '')
    .replace(/\.(?=:|$)/, '');
  // Most patterns are a host that is written as addresses have it; making addresses takes long.
  if (!path && /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]+$/.test(plain) && !/(?:^|\.)xn--/.test(plain))
    return { host: plain, weight: 0 };
  const url = resolve(`http://${plain.replace(/\*/g, STAR) || 'x'}${path}`, 'http://x');
  const host = plain && url?.host.split(STAR).join('*');
  // A host of nothing but wildcards would be a rule for the whole web; it must be asked for by name.
  const isNothing = host ? /^[*.]+(?::\d+)?$|:$/.test(plain) : path.length < 2;
  if (!url || host === undefined || isNothing) return undefined;
  return path.length > 1
    ? { host, path: glob(unescaped(url.pathname + url.search), true), weight: path.length }
    : { host, weight: 0 };
};
