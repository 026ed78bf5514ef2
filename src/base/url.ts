import { NativeURL } from './natives.ts';

/** Resolves an address as the browser would; `undefined` where it names nothing. */
export const resolve = (address: string, base: string): URL | undefined => {
  try {
    return new NativeURL(address, base);
  } catch {
    // Not an address; the native will say so in its own words.
    return undefined;
  }
};

/** Whether an address leaves the machine: `data:`, `blob:`, `about:` and `javascript:` do not. */
export const isRemote = (url: URL): boolean => /^(?:https?|wss?|ftp):$/.test(url.protocol);

/** The host without the trailing dot of a fully qualified name. */
export const hostOf = (url: URL): string => url.hostname.replace(/\.$/, '');

/** Whether an address is a plain path: it stays on the host of its base, whatever comes before it. */
export const isPlain = (address: string): boolean =>
  /^(?:\.{0,2}\/)?\w[\w.-]*(?:\/\w[\w.-]*)*\/?(?:\?[\w.,~%&=+-]*)?$/.test(address);
