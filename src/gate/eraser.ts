import type { Natives } from '../base/natives.ts';

/** Where names can be stored on the disk. */
export type Place = 'cookie' | 'local-storage' | 'session-storage' | 'database' | 'cache';

/** Every domain that a cookie of this host may have been set for; `undefined` is the host alone. */
const domainsOf = (host: string): (string | undefined)[] => {
  const labels = host.split('.');
  return [undefined, ...labels.map((_, at) => labels.slice(at).join('.'))];
};

/** Every path above this one. */
const pathsOf = (path: string): string[] =>
  path.split('/').flatMap((_, at, parts) => {
    const above = parts.slice(0, at + 1).join('/');
    return above ? [above, `${above}/`] : ['/'];
  });

/** Deletes a cookie in every variant a script could have written. */
const eraseCookie = (
  name: string,
  { hostname, pathname }: Location,
  setCookie: (line: string) => void,
): void => {
  for (const domain of domainsOf(hostname))
    for (const path of pathsOf(pathname))
      for (const rest of ['', '; secure; partitioned'])
        setCookie(`${name}=; path=${path}${domain ? `; domain=${domain}` : ''}; max-age=0${rest}`);
};

const cookieNames = (text: string): string[] =>
  text
    .split('; ')
    .map(pair => pair.slice(0, Math.max(pair.indexOf('='), 0)))
    .filter(Boolean);

/** Deletes the names that `isErasable` says; tells `onErased` of each. Held values stay held. */
export const erase = (
  { disk }: Natives,
  location: Location,
  isErasable: (place: Place, name: string) => boolean,
  onErased: (place: Place, name: string) => void,
): void => {
  const inPlace = (place: Place, names: () => string[], remove: (name: string) => void): void => {
    try {
      for (const name of names().filter(each => isErasable(place, each))) {
        remove(name);
        onErased(place, name);
      }
    } catch {
      // A sandboxed frame, or storage that the visitor blocks: nothing of anybody's is there.
    }
  };
  inPlace(
    'cookie',
    () => cookieNames(disk.cookies()),
    name => eraseCookie(name, location, disk.setCookie),
  );
  /** The browser answers later; a refusal means that nothing is there. */
  const inLaterPlace = async (
    place: Place,
    names: () => Promise<string[]> | undefined,
    remove: (name: string) => void,
  ): Promise<void> => {
    const found = await (async () => (await names()) ?? [])().catch(() => []);
    inPlace(place, () => found, remove);
  };
  void inLaterPlace('database', disk.databases, disk.removeDatabase);
  void inLaterPlace('cache', disk.caches, disk.removeCache);
  for (const [place, area] of [
    ['local-storage', disk.localStorage],
    ['session-storage', disk.sessionStorage],
  ] as const)
    if (area)
      inPlace(
        place,
        () => Object.keys(area),
        name => disk.remove(area, name),
      );
};
