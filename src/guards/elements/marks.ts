import { escaped } from '../../base/escape.ts';
import { hasOwn } from '../../base/natives.ts';
import type { Site } from '../define.ts';
import { createLoads } from '../loaded-by.ts';
import { attributesOf, type Values } from './native-attributes.ts';
import type { Parking } from './parking.ts';

/**
 * The attribute that carries, through markup, the values of an element that was made inert in a
 * string. It stays in templates and inert documents, whose elements are judged when they arrive or
 * when the page looks at them.
 */
const MARK = 'data-tacet';

export interface Marks {
  /** The attribute as a selector. */
  readonly selector: string;
  /** Text of the attribute for markup. */
  asMarkup(values: Values): string;
  put(element: Element, values: Values): void;
  /** Judges an element that was made inert in a string. */
  settle(element: Element): void;
  /** Settles all below. */
  settleIn(root: Node): void;
}

export const createMarks = (site: Site, parking: Parking): Marks => {
  const { get, set } = attributesOf(site);
  const loads = createLoads(site);
  /** Most pages never have one. */
  let isAny = false;
  const textOf = (values: Values): string => {
    isAny = true;
    return JSON.stringify([...values]);
  };

  const settle = (element: Element): void => {
    const text = isAny ? get(element, MARK) : null;
    if (text === null) return;
    set(element, MARK, null);
    try {
      const { addresses = {} } = parking.guardOf(element) ?? {};
      // Markup may claim what its element has; whatever else it says is left out.
      const claimed = (JSON.parse(text) as [string, unknown][]).filter(
        (pair): pair is [string, string | null] =>
          (pair[0] === 'type' || hasOwn(addresses, pair[0])) &&
          (pair[1] === null || typeof pair[1] === 'string'),
      );
      const values: Values = new Map(claimed);
      parking.claim(element, values, loads(element, values.get('type')));
    } catch {
      // The page has an attribute of this name for its own purposes.
    }
  };
  const selector = `[${MARK}]`;
  return {
    selector,
    asMarkup: values => `${MARK}="${escaped(textOf(values))}"`,
    put: (element, values) => set(element, MARK, textOf(values)),
    settle,
    settleIn(root) {
      if (isAny) site.natives.queryAll(root, selector).forEach(settle);
    },
  };
};
