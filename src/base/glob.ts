/** Turns `*` patterns into a test: the pattern covers the whole text, or only its beginning. */
export const glob = (pattern: string, prefix = false): RegExp =>
  new RegExp(
    `^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*')}${prefix ? '' : '$'}`,
    's',
  );
