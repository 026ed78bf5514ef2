import { glob } from '../base/glob.ts';

/** A `match` pattern, taken apart. */
export interface Pattern {
  /** Host with optional port; `''` for the site's own paths. */
  host: string;
  /** Path prefix with the query in it; `undefined` covers every path. */
  path?: RegExp;
  /** How specific the path is. */
  weight: number;
}

/** Reads `host`, `host/path`, `/path`, also with a scheme in front; `undefined` if it names nothing. */
export const parsePattern = (text: string): Pattern | undefined => {
  const found = /^(?:(?:https?|wss?):)?(?:\/\/)?(?:\*\.)?([^/\s]*)(\/\S*)?$/i.exec(text.trim());
  const host = found?.[1]?.toLowerCase().replace(/\.$/, '') ?? '';
  const path = found?.[2] ?? '';
  // A host of nothing but wildcards would be a rule for the whole web; it must be asked for by name.
  if (!found || (!host && path.length < 2) || (host && !/[a-z0-9\u0080-\uffff]/.test(host)))
    return undefined;
  return path.length > 1
    ? { host, path: glob(path, true), weight: path.length }
    : { host, weight: 0 };
};
