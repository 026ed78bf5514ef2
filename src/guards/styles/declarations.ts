import type { Attempt } from '../../policy/types.ts';
import type { Site } from '../define.ts';

/**
 * Takes declarations out that would fetch what has to wait, and gives them back on release. Styles
 * are fetched when they are computed, so that this is in time after the fact.
 */
export const createDeclarations = ({ gate, realm, judgeStyle }: Site) => {
  const { setProperty, removeProperty } = realm.CSSStyleDeclaration.prototype;
  /** What waits, by the declarations it belongs to and its property. */
  const waiting = new WeakMap<CSSStyleDeclaration, Map<string, Attempt>>();
  return (style: CSSStyleDeclaration): void => {
    for (const name of [...style]) {
      const value = style.getPropertyValue(name);
      const { attempt } = judgeStyle(value);
      if (!attempt) continue;
      const mine = waiting.get(style) ?? new Map<string, Attempt>();
      const before = mine.get(name);
      // What is set again and again waits once.
      if (before) gate.cancel(before);
      waiting.set(style, mine.set(name, attempt));
      const priority = style.getPropertyPriority(name);
      gate.pass<unknown>(attempt, {
        proceed: () => undefined,
        standIn: () => removeProperty.call(style, name),
        // Unless the page has thought better of it.
        release: () =>
          style.getPropertyValue(name) || setProperty.call(style, name, value, priority),
        lasting: true,
        isKnown: !!before,
      });
    }
  };
};
