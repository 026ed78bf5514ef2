import type { Realm } from '../base/natives.ts';

/** What the server says of a page: it is locked, or it answers a form. */
type Word = 'lock' | 'post';

/**
 * Reads what `Server-Timing` says of this page, which is known before any script runs.
 * @see https://w3c.github.io/server-timing/
 */
export const serverSays = ({ performance }: Realm, word: Word): boolean =>
  (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]).some(entry =>
    entry.serverTiming?.some(({ name }) => name === word),
  );
