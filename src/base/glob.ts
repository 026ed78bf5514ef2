/** Whether a text is covered by a pattern. */
export type Glob = Pick<RegExp, 'test'>;

/**
 * Turns `*` patterns into a test: the pattern covers the whole text, or only its beginning. Most have
 * no star but at the end, and expressions take long to make.
 */
export const glob = (pattern: string, prefix = false): Glob => {
  const stem = pattern.replace(/\*+$/, '');
  const isOpen = prefix || stem !== pattern;
  if (!stem.includes('*'))
    return { test: text => (isOpen ? text.startsWith(stem) : text === stem) };
  const middle = stem.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*');
  return new RegExp(`^${middle}${isOpen ? '' : '$'}`, 's');
};
