import { apply } from '../../base/natives.ts';
import type { Site } from '../define.ts';
import type { ElementGuard } from './define.ts';
import type { Marks } from './marks.ts';
import type { Parking } from './parking.ts';
import type { Shadows } from './shadows.ts';

/** Judges elements that no wrapper saw being made: from the parser, another document, a copy. */
export interface Arrivals {
  /**
   * Judges an element and all below it. `onElement` is told of those that may be marked, and of
   * scripts, when they have arrived in a document.
   */
  look(root: Node, onElement?: (element: Element) => void): void;
  /** The same for a tree that was made elsewhere, with the shadow roots that it brings. */
  lookDeep(root: Node): void;
}

export const createArrivals = (
  { natives }: Site,
  guards: readonly ElementGuard[],
  parking: Parking,
  marks: Marks,
  shadows: Shadows,
): Arrivals => {
  const names = new Set(guards.flatMap(({ addresses }) => Object.keys(addresses)));
  const selector = [...names]
    // SVG has it in a namespace of its own, too; most of those there are are plain links.
    .map(name => (name === 'href' ? '[*|href]:not(a)' : `[${name}]`))
    .concat('script', 'style', '[style]', 'iframe', 'frame', '[data-consent]', marks.selector)
    .join();

  const look: Arrivals['look'] = (root, onElement) => {
    const visit = (element: Element): void => {
      marks.settle(element);
      onElement?.(element);
      const guard = parking.guardOf(element);
      if (guard) parking.inspect(element, guard, !!onElement);
    };
    if (natives.tagOf(root) !== undefined && apply(natives.matches, root, [selector]))
      visit(root as Element);
    // Most nodes arrive one by one, with nothing below them.
    if (apply(natives.hasChildNodes, root, [])) natives.queryAll(root, selector).forEach(visit);
  };
  const lookDeep = (root: Node): void => {
    look(root);
    shadows.within(root).forEach(lookDeep);
  };
  return { look, lookDeep };
};
