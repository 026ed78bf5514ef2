import type { Realm } from '../base/natives.ts';
import { wrapConstructor, wrapHeritage, wrapMethod } from '../base/wrap.ts';

/** What the page's own addresses stand for: `blob:` and `data:`. */
export interface Blobs {
  /** The text behind an address, and its type; `undefined` where it is not text or not known. */
  read(address: string): { text: string; type: string } | undefined;
  /** What a `blob:` address stands for; `undefined` where it is not known. */
  blobOf(address: string): Blob | undefined;
  /** Another address, for what the parts make together. */
  addressOf(type: string, ...parts: BlobPart[]): string;
  /** Remembers what a window makes blobs of, and their addresses. */
  wrap(realm: Realm): void;
}

export const createBlobs = ({ Blob, URL, atob }: Realm): Blobs => {
  const { createObjectURL } = URL;
  const byAddress = new Map<string, Blob>();
  /** What blobs were made of; reading them would take a request, or time. */
  const parts = new WeakMap<object, readonly unknown[]>();

  const textOf = (part: unknown): string => {
    if (typeof part === 'string') return part;
    const own = parts.get(part as object);
    // Bytes may be in any encoding.
    if (!own) throw new TypeError('not a text');
    return own.map(textOf).join('');
  };
  return {
    read(address) {
      try {
        const blob = byAddress.get(address);
        if (blob) return { text: textOf(blob), type: blob.type };
        const [, type = '', body] = /^\s*data:([^,]*),(.*)$/is.exec(address) ?? [];
        if (body === undefined) return undefined;
        const text = decodeURIComponent(body);
        return /;\s*base64\s*$/i.test(type)
          ? { text: decodeURIComponent(escape(atob(text))), type: type.replace(/;[^;]*$/, '') }
          : { text, type };
      } catch {
        // What is no text runs nothing that we could judge.
        return undefined;
      }
    },
    blobOf: address => byAddress.get(address),
    addressOf: (type, ...parts) => createObjectURL.call(URL, new Blob(parts, { type })),
    wrap(realm) {
      wrapConstructor(realm, ['Blob'], (make, args) => {
        const [given] = args;
        const blob = make(args);
        if (Array.isArray(given)) parts.set(blob, [...given]);
        return blob;
      });
      wrapHeritage(realm.File, realm.Blob);
      wrapMethod(realm.URL, 'createObjectURL', (native, self, args) => {
        const address = native(self, args) as string;
        byAddress.set(address, args[0] as Blob);
        return address;
      });
      wrapMethod(realm.URL, 'revokeObjectURL', (native, self, args) => {
        const address = `${args[0]}`;
        byAddress.delete(address);
        return native(self, [address]);
      });
    },
  };
};
