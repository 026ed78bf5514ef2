import { apply, type Realm } from '../base/natives.ts';
import { wrapConstructor, wrapHeritage, wrapMethod } from '../base/wrap.ts';
import { readData } from './data-address.ts';

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

/** Types of what runs, or brings something else in. */
const ACTIVE = /^$|html|xml|script|css/i;

export const createBlobs = ({ Blob, URL, XMLHttpRequest, atob }: Realm): Blobs => {
  const { createObjectURL } = URL;
  const { open, send } = XMLHttpRequest?.prototype ?? {};
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
  const blobOf = (address: string): Blob | undefined => byAddress.get(address.replace(/#.*/s, ''));
  const readBlob = (address: string, blob: Blob | undefined) => {
    try {
      if (blob) return { text: textOf(blob), type: blob.type };
    } catch {
      // Bytes, in whatever encoding.
      if (!ACTIVE.test(blob?.type ?? '')) return undefined;
    }
    // The browser knows what no constructor told us: a worker may have made it.
    const request = new XMLHttpRequest();
    apply(open, request, ['GET', address, false]);
    apply(send, request, []);
    const text = request.responseText;
    if (blob) parts.set(blob, [text]);
    return { text, type: request.getResponseHeader('content-type') ?? '' };
  };
  return {
    read(address) {
      try {
        const blob = blobOf(address);
        if (blob || /^blob:/.test(address)) return readBlob(address, blob);
        return readData(address, atob);
      } catch {
        // What is no text runs nothing that we could judge.
        return undefined;
      }
    },
    blobOf,
    addressOf(type, ...made) {
      const blob = new Blob(made, { type });
      const address = createObjectURL.call(URL, blob);
      parts.set(blob, made);
      byAddress.set(address, blob);
      return address;
    },
    wrap(realm) {
      for (const name of ['Blob', 'File'])
        wrapConstructor(realm, [name], (make, args) => {
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
