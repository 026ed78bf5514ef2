import type { Site } from '../define.ts';
import type { MadeDocuments } from './made-documents.ts';
import { attributesOf, type Values } from './native-attributes.ts';
import type { Parking } from './parking.ts';
import type { DocumentFor } from './rewrite.ts';

/** Documents that the page writes itself and gives to a frame: `srcdoc`, `blob:` and `data:`. */
export interface FrameDocuments {
  /** The value to set instead: the same document, judged, and guarded from its first script on. */
  judged(element: Element, name: string, value: string): string;
  /**
   * Whether it has to wait after all: it may have been put into a sandbox since it was judged. If not,
   * it gets what it has to have where it is now: it may have been taken out of one.
   */
  rejudge(element: Element): boolean;
  /** What the page wrote; `undefined`: ask the native. */
  written(element: Element, name: string): string | undefined;
  /** A frame has arrived: its window is adopted, and the document that markup gave it is judged. */
  meet(element: Element): void;
  isAny(): boolean;
  /** All that the page wrote and the document does not have. */
  valuesOf(element: Element): ReadonlyMap<string, string> | undefined;
}

/** The browser takes the first that is there. */
const NAMES = ['srcdoc', 'src'];

export const createFrameDocuments = (
  site: Site,
  documentFor: DocumentFor,
  made: MadeDocuments,
  parking: Parking,
): FrameDocuments => {
  const { adopt } = site;
  const { get, set } = attributesOf(site);
  /** Documents by what was made of them, for as long as their frames live. */
  const known = new WeakMap<Element, Map<string, string>>();

  const remember = (element: Element, given: string, text: string): void => {
    // It has two attributes at most.
    const others = [...(known.get(element) ?? [])].filter(([its]) => its !== given).slice(-1);
    known.set(element, new Map([...others, [given, text]]));
  };
  const judged = (element: Element, name: string, value: string): string => {
    try {
      const instead = documentFor(element, name, value);
      if (instead !== value) remember(element, instead, value);
      return instead;
    } catch {
      // It cannot be read, and the browser will not read it either.
      return value;
    }
  };
  const written = (element: Element, name: string): string | undefined => {
    const given = made.isAny() ? get(element, name) : null;
    if (given === null) return undefined;
    const mine = known.get(element)?.get(given);
    const text = mine ?? made.writtenOf(given);
    if (mine === undefined && text !== undefined) remember(element, given, text);
    return text;
  };
  const valuesOf = (element: Element): ReadonlyMap<string, string> | undefined => {
    if (parking.guardOf(element)?.sink !== 'frame') return undefined;
    const values = new Map<string, string>();
    for (const name of NAMES) {
      const text = written(element, name);
      if (text !== undefined) values.set(name, text);
    }
    return values.size ? values : undefined;
  };
  const rejudge = (element: Element): boolean => {
    const values: Values = new Map(
      NAMES.map(name => [name, written(element, name) ?? get(element, name)]),
    );
    if (parking.valuesOf(element)) return false;
    if (!parking.wouldPass(element, values)) {
      parking.claim(element, values);
      return true;
    }
    for (const name of NAMES) {
      const text = written(element, name);
      const instead = text === undefined ? undefined : judged(element, name, text);
      if (instead !== undefined && instead !== get(element, name)) set(element, name, instead);
    }
    return false;
  };
  return {
    judged,
    rejudge,
    written,
    valuesOf,
    isAny: made.isAny,
    meet(element) {
      const { contentWindow } = element as Partial<HTMLIFrameElement>;
      if (!contentWindow) return;
      adopt(contentWindow);
      if (rejudge(element)) return;
      for (const name of NAMES) {
        const given = written(element, name) === undefined ? get(element, name) : null;
        const instead = given === null ? null : judged(element, name, given);
        // Setting it anew loads it anew.
        if (instead !== given) set(element, name, instead);
      }
    },
  };
};
