import { apply } from '../../base/natives.ts';
import type { Site } from '../define.ts';

/** Attributes of an element as the page wants them; `null` stands for "not there". */
export type Values = Map<string, string | null>;

export const isScript = (element: Element): element is HTMLScriptElement =>
  element.localName === 'script';

/** Reads and writes what the document really has, past the wrappers. */
export const attributesOf = ({ natives, trust }: Site) => ({
  get: (element: Element, name: string): string | null =>
    apply(natives.getAttribute, element, [name]),

  /** Writes an attribute, or removes it (`null`). */
  set(element: Element, name: string, value: string | null): void {
    if (value === null) apply(natives.removeAttribute, element, [name]);
    else {
      const text = isScript(element) && name === 'src' ? trust.createScriptURL(value) : value;
      apply(natives.setAttribute, element, [name, text]);
    }
  },
});
