/** The second-level label of a host pattern, which is a service's id unless it has another one. */
export const labelOf = (pattern = ''): string | undefined =>
  pattern
    .replace(/[/:].*/, '')
    .split('.')
    .slice(-2, -1)[0];
