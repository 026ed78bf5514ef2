import type { Realm } from '../base/natives.ts';
import { wrapMethod } from '../base/wrap.ts';

/** What the page's own addresses stand for: `blob:` and `data:`. */
export interface Blobs {
  /** The text behind an address, and its type; `undefined` for other addresses. */
  read(address: string): { text: string; type: string } | undefined;
  /** Another address for a text. */
  addressOf(text: string, type: string): string;
  /** Remembers the addresses that a window makes. */
  wrap(realm: Realm): void;
}

export const createBlobs = ({ XMLHttpRequest, Blob, URL, atob }: Realm): Blobs => {
  const { createObjectURL } = URL;
  const { open, send } = XMLHttpRequest.prototype;
  const known = new Map<string, Blob>();
  return {
    read(address) {
      const blob = known.get(address);
      if (blob) {
        const request = new XMLHttpRequest();
        // What a blob holds can be had at once in this way only; it is in memory.
        open.call(request, 'GET', address, false);
        send.call(request);
        return { text: request.responseText, type: blob.type };
      }
      const [, type = '', body] = /^\s*data:([^,]*),(.*)$/is.exec(address) ?? [];
      if (body === undefined) return undefined;
      const text = decodeURIComponent(body);
      return /;\s*base64\s*$/i.test(type)
        ? { text: atob(text), type: type.replace(/;[^;]*$/, '') }
        : { text, type };
    },
    addressOf: (text, type) => createObjectURL.call(URL, new Blob([text], { type })),
    wrap({ URL: within }) {
      wrapMethod(within, 'createObjectURL', (native, self, args) => {
        const address = native(self, args) as string;
        if (args[0] instanceof Blob) known.set(address, args[0]);
        return address;
      });
      wrapMethod(within, 'revokeObjectURL', (native, self, args) => {
        known.delete(`${args[0]}`);
        return native(self, args);
      });
    },
  };
};
