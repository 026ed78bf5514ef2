import { resolve } from '../base/url.ts';
import { isId } from '../consent/purposes.ts';
import { parsePattern } from '../policy/pattern.ts';

/** Whether a text fits its field. */
export type Fits = (text: string) => unknown;

export const isName: Fits = text => /^[\w$-]+$/.test(text);
export const isDomain: Fits = text => /^[\w.-]+$/.test(text);
/** A key of nothing but wildcards would be a rule for everything on the disk. */
export const isKey: Fits = text => /[^*]/.test(text);
/** Whether a link may lead there: not to `javascript:`, in whatever spelling, nor to mere words. */
export const isLink: Fits = text =>
  !/^[^/:.?#@]* [^/:.?#@]*$/.test(text) &&
  /^(?:https?|mailto|tel):$/.test(resolve(text, 'https://x')?.protocol ?? '');

/** A host alone: with a path behind it, all of it would count. */
export const isHost: Fits = text => {
  const pattern = parsePattern(text);
  return pattern?.host && !pattern.path;
};

/** What fits, in words; for the development build. */
export const wordsFor = (fits?: Fits): string => {
  const words: readonly (readonly [unknown, string])[] = [
    [isId, 'up to 40 of a-z, 0-9, "_" and "-", "__" not in front'],
    [isName, 'letters, digits, "_", "$" and "-"'],
    [isDomain, 'a domain like "shop.example"'],
    [isKey, 'a name with more in it than "*"'],
    [isLink, 'an address on the web, "mailto:" or "tel:"'],
    [isHost, 'a host like "cdn.example", with more in it than "*"'],
    [parsePattern, 'a host, "host/path" or "/path", with more in it than "*"'],
  ];
  return words.find(([each]) => each === fits)?.[1] ?? 'a text';
};
