import type { Site } from '../define.ts';

/**
 * Whether a plain path is harmless: it stays on the site, and no rule names paths of the site's own.
 * What most addresses of most pages are asked, so that the origin, which browsers put together anew
 * each time, is read once.
 */
export const createAtHome = ({ realm, natives, gate }: Site): (() => boolean) => {
  const home = `${realm.location.origin}/`;
  return () => !gate.judgesPaths && natives.base().startsWith(home);
};
