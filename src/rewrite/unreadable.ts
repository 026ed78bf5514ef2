/** As much of a file as browsers look at for its encoding. */
export const PRESCANNED = 1024;

/** In a row of bytes with this in it, `<` may be half of a character. */
const SHIFT = '\x1b$';
const LABEL = /charset\s*=\s*["']?\s*(?:cs)?iso-?2022-?jp/i;

/**
 * The encoding of a file whose markup is not written in ASCII bytes; `undefined` for all others.
 * Takes the first bytes of a file, each as a character.
 */
export const unreadableBy = (start: string): string | undefined => {
  if (/^(?:\xff\xfe|\xfe\xff|<\0|\0<)/.test(start)) return 'UTF-16';
  return start.includes(SHIFT) || LABEL.test(start) ? 'ISO-2022-JP' : undefined;
};
