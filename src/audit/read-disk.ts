import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Stored } from './types.ts';

type Name = Omit<Stored, 'page' | 'moment'>;

/** Asks the browser itself: scripts of a page may see what is held as if it were stored. */
const namesOf = async (session: CDPSession, origin: string): Promise<Name[]> => {
  const { host } = new URL(origin);
  const found: Name[] = [];
  const ask = async (sink: Name['sink'], read: () => Promise<string[]>) => {
    // A frame in another process, or a browser without this storage, tells nothing.
    const keys = await read().catch(() => []);
    for (const key of keys) found.push({ sink, key, host });
  };
  for (const isLocalStorage of [true, false])
    await ask(isLocalStorage ? 'local-storage' : 'session-storage', async () => {
      const storageId = { securityOrigin: origin, isLocalStorage };
      const { entries } = await session.send('DOMStorage.getDOMStorageItems', { storageId });
      return entries.flatMap(([key]) => key ?? []);
    });
  await ask('database', async () => {
    const { databaseNames } = await session.send('IndexedDB.requestDatabaseNames', {
      securityOrigin: origin,
    });
    return databaseNames;
  });
  await ask('cache', async () => {
    const { caches } = await session.send('CacheStorage.requestCacheNames', {
      securityOrigin: origin,
    });
    return caches.map(({ cacheName }) => cacheName);
  });
  return found;
};

/** The names of all that is on the disk: cookies of every host, and storage of the page and its frames. */
export const readDisk = async (
  context: BrowserContext,
  page: Page,
  session: CDPSession,
): Promise<Name[]> => {
  const origins = new Set(
    page.frames().flatMap(frame => {
      const { origin } = new URL(frame.url() || 'about:blank');
      return /^https?:/.test(origin) ? origin : [];
    }),
  );
  const found: Name[] = (await context.cookies()).map(({ name, domain }) => ({
    sink: 'cookie',
    key: name,
    host: domain.replace(/^\./, ''),
  }));
  for (const origin of origins) found.push(...(await namesOf(session, origin)));
  return found;
};
