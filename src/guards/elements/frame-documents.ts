import type { Realm } from '../../base/natives.ts';
import { wrapMethod } from '../../base/wrap.ts';
import type { Site } from '../define.ts';
import { withPrologue } from './prologue.ts';
import type { Rewrite } from './rewrite.ts';

/** Documents that the page writes itself and gives to a frame: `srcdoc`, `blob:` and `data:`. */
export interface FrameDocuments {
  /** The value to set instead: the same document, judged, and guarded from its first script on. */
  judged(element: Element, name: string, value: string): string;
  /** What the page wrote; `undefined`: ask the native. */
  written(element: Element, name: string): string | undefined;
  isAny(): boolean;
  valuesOf(element: Element): ReadonlyMap<string, string> | undefined;
  /** Remembers what `blob:` addresses stand for. */
  wrapBlobs(realm: Realm): void;
}

const HTML = /html|xml/i;

export const createFrameDocuments = (
  { realm, greeting }: Site,
  rewrite: Rewrite,
): FrameDocuments => {
  const { XMLHttpRequest, Blob, URL } = realm;
  const { createObjectURL } = URL;
  const { open, send } = XMLHttpRequest.prototype;
  const blobs = new Map<string, Blob>();
  const originals = new WeakMap<Element, Map<string, string>>();
  let isAny = false;
  const safe = (html: string): string => withPrologue(rewrite(html), greeting);

  const fromBlob = (address: string, blob: Blob): string => {
    const request = new XMLHttpRequest();
    // What a blob holds can be had at once only in this way; it is in memory.
    open.call(request, 'GET', address, false);
    send.call(request);
    const { type } = blob;
    return createObjectURL.call(URL, new Blob([safe(request.responseText)], { type }));
  };
  const fromData = (address: string): string => {
    const [, head = '', body = ''] = /^([^,]*),(.*)$/s.exec(address) ?? [];
    const html = /;base64$/i.test(head) ? realm.atob(body) : decodeURIComponent(body);
    const inert = rewrite(html);
    return inert === html
      ? address
      : `${head.replace(/;base64$/i, '')},${encodeURIComponent(inert)}`;
  };

  const judged = (name: string, value: string): string => {
    if (name === 'srcdoc') return safe(value);
    const blob = blobs.get(value);
    if (blob) return HTML.test(blob.type) ? fromBlob(value, blob) : value;
    return /^data:text\/html/i.test(value) ? fromData(value) : value;
  };
  return {
    judged(element, name, value) {
      const mine = originals.get(element) ?? new Map<string, string>();
      originals.set(element, mine);
      mine.delete(name);
      try {
        const instead = judged(name, value);
        if (instead !== value) {
          mine.set(name, value);
          isAny = true;
        }
        return instead;
      } catch {
        // It cannot be read, and the browser will not read it either.
        return value;
      }
    },
    written: (element, name) => originals.get(element)?.get(name),
    isAny: () => isAny,
    valuesOf: element => originals.get(element),
    wrapBlobs({ URL: within }) {
      wrapMethod(within, 'createObjectURL', (native, self, args) => {
        const address = native(self, args) as string;
        if (args[0] instanceof Blob) blobs.set(address, args[0]);
        return address;
      });
      wrapMethod(within, 'revokeObjectURL', (native, self, args) => {
        blobs.delete(`${args[0]}`);
        return native(self, args);
      });
    },
  };
};
