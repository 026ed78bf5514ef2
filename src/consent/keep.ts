import Cookies from 'js-cookie';

/** Where the record lives between pages. */
export interface Keep {
  load(): string | undefined;
  save(text: string): void;
  clear(): void;
}

export interface CookieOptions {
  /** Name of the cookie; default `tacet`. */
  name: string;
  /** Domain, to share the answer with subdomains: `example.com`; default this host only. */
  domain?: string | undefined;
  /** Days that a yes and a no alike are remembered; default 180. */
  days: number;
}

/**
 * Keeps the record in one first-party cookie; where cookies cannot be written, in `localStorage`;
 * where that fails too, in memory. `storage` is a function because reading it may throw.
 */
export const createKeep = (
  { name, domain, days }: CookieOptions,
  secure: boolean,
  storage: () => Storage,
): Keep => {
  const place = { path: '/', ...(domain && { domain }) };
  let memory: string | undefined;

  const attempt = <T>(action: () => T): T | undefined => {
    try {
      return action();
    } catch {
      // Sandboxed frames and blocked storage throw; the next place is tried.
      return undefined;
    }
  };

  const read = (): string | undefined => {
    const found: unknown = attempt(() => Cookies.get(name));
    return typeof found === 'string' ? found : undefined;
  };
  const write = (text: string): boolean => {
    attempt(() => Cookies.set(name, text, { ...place, expires: days, sameSite: 'Lax', secure }));
    return read() === text;
  };
  const removeCookie = (): void => {
    // An older one of this name may belong to the host alone.
    attempt(() => Cookies.remove(name, { path: '/' }));
    attempt(() => Cookies.remove(name, place));
  };
  const removeCopy = () => attempt(() => storage().removeItem(name));

  return {
    load: () => read() ?? attempt(() => storage().getItem(name)) ?? memory,
    save(text) {
      memory = text;
      if (!write(text)) removeCookie();
      if (read() === text || write(text)) removeCopy();
      else {
        // First away with the old one: full storage would keep it.
        removeCopy();
        attempt(() => storage().setItem(name, text));
      }
    },
    clear() {
      memory = undefined;
      removeCookie();
      removeCopy();
    },
  };
};
