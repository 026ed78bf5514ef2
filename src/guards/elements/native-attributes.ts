import { apply } from '../../base/natives.ts';
import type { Site } from '../define.ts';

/** Attributes of an element as the page wants them; `null` stands for "not there". */
export type Values = Map<string, string | null>;

export const isScript = (element: Element): element is HTMLScriptElement =>
  element.localName === 'script';

/** SVG knows `href` under an older name, too. */
export const XLINK = 'xlink:href';

/** Reads and writes what the document really has, past the wrappers. */
export const attributesOf = ({ natives, trust }: Site) => {
  const read = (element: Element, name: string): string | null =>
    apply(natives.getAttribute, element, [name]);
  return {
    get: (element: Element, name: string): string | null =>
      read(element, name) ?? (name === 'href' ? read(element, XLINK) : null),

    /** Writes an attribute, or removes it (`null`). */
    set(element: Element, name: string, value: string | null): void {
      if (value === null) {
        apply(natives.removeAttribute, element, [name]);
        if (name === 'href') apply(natives.removeAttribute, element, [XLINK]);
      } else {
        const text =
          name === 'srcdoc'
            ? trust.createHTML(value)
            : isScript(element) && name !== 'type'
              ? trust.createScriptURL(value)
              : value;
        apply(natives.setAttribute, element, [name, text]);
      }
    },
  };
};
