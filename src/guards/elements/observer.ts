import { apply } from '../../base/natives.ts';
import { wrapMethod } from '../../base/wrap.ts';
import type { Site } from '../define.ts';
import type { ElementGuard } from './define.ts';
import type { Markup } from './markup.ts';
import type { Parking } from './parking.ts';
import { MARK } from './rewrite.ts';

/** Judges what comes into the document without passing a wrapper: from the parser, a clone, an adoption. */
export const observe = (
  { realm, natives }: Site,
  guards: readonly ElementGuard[],
  parking: Parking,
  markup: Markup,
  onElement: (element: Element) => void,
): void => {
  const selector = guards
    .map(({ tag }) => (tag === 'a' || tag === 'area' ? `${tag}[ping]` : tag))
    .concat('[data-consent]', `[${MARK}]`)
    .join();

  const visit = (element: Element): void => {
    markup.settle(element);
    onElement(element);
    const guard = parking.guardOf(element);
    if (guard) parking.inspect(element, guard);
  };
  const look = (root: Element): void => {
    if (apply(natives.matches, root, [selector])) visit(root);
    // Most nodes arrive one by one, with nothing below them.
    if (apply(natives.hasChildNodes, root, [])) natives.queryAll(root, selector).forEach(visit);
  };

  const observer = new realm.MutationObserver(changes => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (natives.tagOf(node) !== undefined) look(node as Element);
  });
  const watch = (root: Node) => observer.observe(root, { childList: true, subtree: true });
  watch(realm.document);
  wrapMethod(realm.Element.prototype, 'attachShadow', (native, self, args) => {
    const root = native(self, args) as ShadowRoot;
    watch(root);
    return root;
  });
};
