import type { Attempt } from '../../policy/types.ts';
import type { Site } from '../define.ts';
import { inertType, ownType } from './inert-type.ts';
import { attributesOf, isScript, type Values } from './native-attributes.ts';

/** What an element waits for, and all that the page wants of it. */
export interface Parked {
  values: Values;
  attempt: Attempt;
}

/** The elements whose attributes are held: the document does not have them. */
export const createParked = (site: Site) => {
  const { get, set } = attributesOf(site);
  const parked = new WeakMap<Element, Parked>();
  const scripts = new Map<string | undefined, Attempt>();
  let isAny = false;
  return {
    /** Whether anything was ever held: most pages never have it. */
    isAny: (): boolean => isAny,
    get: (element: Element): Parked | undefined => (isAny ? parked.get(element) : undefined),
    /** The attempts of scripts held so far: what inline scripts may be calling. */
    scripts: (): Attempt[] => [...scripts.values()],
    put(element: Element, values: Values, attempt: Attempt): void {
      if (isScript(element)) {
        if (!values.has('type')) values.set('type', ownType(get(element, 'type')));
        set(element, 'type', inertType(values.get('type')));
        scripts.set(attempt.url?.href, attempt);
      }
      // An inert script keeps its address, so that the page may copy it; nothing else may have one.
      const isLoading = get(element, 'srcdoc') !== null;
      for (const [name, value] of values)
        if (name !== 'type') set(element, name, isScript(element) ? value : null);
      parked.set(element, { values, attempt });
      isAny = true;
      // The parser has brought it: Chromium goes on to its document unless the frame goes.
      if (isLoading) element.replaceWith(element);
    },
    take(element: Element): Parked | undefined {
      const state = parked.get(element);
      if (state) site.gate.cancel(state.attempt);
      parked.delete(element);
      return state;
    },
  };
};
