import type { Site } from '../define.ts';
import { attributesOf, type Values } from './native-attributes.ts';
import type { Parking } from './parking.ts';
import type { DocumentFor } from './rewrite.ts';

/** Documents that the page writes itself and gives to a frame: `srcdoc`, `blob:` and `data:`. */
export interface FrameDocuments {
  /** The value to set instead: the same document, judged, and guarded from its first script on. */
  judged(element: Element, name: string, value: string): string;
  /** Whether it has to wait after all: it may have been put into a sandbox since it was judged. */
  rejudge(element: Element): boolean;
  /** What the page wrote; `undefined`: ask the native. */
  written(element: Element, name: string): string | undefined;
  /** A frame has arrived: its window is adopted, and the document that markup gave it is judged. */
  meet(element: Element): void;
  isAny(): boolean;
  valuesOf(element: Element): ReadonlyMap<string, string> | undefined;
}

export const createFrameDocuments = (
  site: Site,
  documentFor: DocumentFor,
  parking: Parking,
): FrameDocuments => {
  const { adopt } = site;
  const { get, set } = attributesOf(site);
  const originals = new WeakMap<Element, Map<string, string>>();
  let isAny = false;

  const remember = (element: Element, name: string, value: string): string => {
    const mine = originals.get(element) ?? new Map<string, string>();
    originals.set(element, mine);
    mine.delete(name);
    try {
      const instead = documentFor(element, name, value);
      if (instead !== value) {
        mine.set(name, value);
        isAny = true;
      }
      return instead;
    } catch {
      // It cannot be read, and the browser will not read it either.
      return value;
    }
  };
  const rejudge = (element: Element): boolean => {
    const mine = originals.get(element);
    const values: Values = new Map(
      ['srcdoc', 'src'].map(name => [name, mine?.get(name) ?? get(element, name)]),
    );
    if (parking.valuesOf(element) || parking.wouldPass(element, values)) return false;
    parking.claim(element, values);
    return true;
  };
  return {
    judged: remember,
    rejudge,
    meet(element) {
      const { contentWindow } = element as Partial<HTMLIFrameElement>;
      if (!contentWindow) return;
      adopt(contentWindow);
      if (rejudge(element)) return;
      for (const name of ['srcdoc', 'src']) {
        const given = originals.get(element)?.has(name) ? null : get(element, name);
        const instead = given === null ? null : remember(element, name, given);
        // Setting it anew loads it anew.
        if (instead !== given) set(element, name, instead);
      }
    },
    written: (element, name) => originals.get(element)?.get(name),
    isAny: () => isAny,
    valuesOf: element => originals.get(element),
  };
};
