/** What is not the same in both, as a person would want to read it. */
export const differences = (
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Record<string, [string | undefined, string | undefined]> =>
  Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter(path => before[path] !== after[path])
      .map(path => [path, [before[path], after[path]]]),
  );
