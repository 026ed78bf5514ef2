import type { Realm } from '../base/natives.ts';

/** What the server says of a page: it is locked, or it answers a form. */
type Word = 'lock' | 'post';

/** How this page was asked for, which is known before any script runs. */
const entriesOf = ({ performance }: Realm) =>
  performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];

/**
 * Reads what `Server-Timing` says of this page.
 * @see https://w3c.github.io/server-timing/
 */
export const serverSays = (realm: Realm, word: Word): boolean =>
  entriesOf(realm).some(entry => entry.serverTiming?.some(({ name }) => name === word));

/** Whether the site led here from another address of its own, as after a form. */
export const isRedirected = (realm: Realm): boolean =>
  entriesOf(realm).some(({ redirectCount }) => redirectCount > 0);
