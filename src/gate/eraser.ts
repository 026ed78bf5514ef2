import Cookies from 'js-cookie';

/** Where names can be stored on the disk. */
export type Place = 'cookie' | 'local-storage' | 'session-storage';

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
const eraseCookie = (name: string, { hostname, pathname }: Location): void => {
  for (const domain of domainsOf(hostname))
    for (const path of pathsOf(pathname))
      for (const partitioned of [false, true])
        Cookies.remove(name, {
          path,
          ...(domain && { domain }),
          ...(partitioned && { partitioned: 'true', secure: true }),
        });
};

const cookieNames = (text: string): string[] =>
  text
    .split('; ')
    .map(pair => pair.slice(0, Math.max(pair.indexOf('='), 0)))
    .filter(Boolean);

/** Deletes the names that `isErasable` says; tells `onErased` of each. Storage that throws is skipped. */
export const erase = (
  realm: Window,
  isErasable: (place: Place, name: string) => boolean,
  onErased: (place: Place, name: string) => void,
): void => {
  const inPlace = (place: Place, names: () => string[], remove: (name: string) => void): void => {
    try {
      for (const name of names().filter(name => isErasable(place, name))) {
        remove(name);
        onErased(place, name);
      }
    } catch {
      // A sandboxed frame, or storage that the visitor blocks: nothing of anybody's is there.
    }
  };
  const { document } = realm;
  inPlace(
    'cookie',
    () => cookieNames(document.cookie),
    name => eraseCookie(name, realm.location),
  );
  inPlace(
    'local-storage',
    () => Object.keys(realm.localStorage),
    name => realm.localStorage.removeItem(name),
  );
  inPlace(
    'session-storage',
    () => Object.keys(realm.sessionStorage),
    name => realm.sessionStorage.removeItem(name),
  );
};
