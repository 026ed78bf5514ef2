import type { Attempt } from '../../policy/types.ts';
import type { Site } from '../define.ts';

/**
 * Takes addresses out of declarations that would fetch what has to wait, and gives them back on
 * release. Styles are fetched when they are computed, so that this is in time after the fact.
 */
export const createDeclarations = ({ gate, realm, judgeStyle }: Site) => {
  const { setProperty } = realm.CSSStyleDeclaration.prototype;
  /** What waits, by the declarations it belongs to and its property. */
  const waiting = new WeakMap<CSSStyleDeclaration, Map<string, Attempt>>();
  const clean = (style: CSSStyleDeclaration): void => {
    const text = style.cssText;
    // Most have nothing that would have to wait.
    if (!judgeStyle(text).attempt) return;
    // With a `var()` in it, only the shorthand knows its value.
    const shorthands = text.match(/[\w-]+(?=:)/g) ?? [];
    for (const name of new Set([...style, ...shorthands])) {
      const value = style.getPropertyValue(name);
      const { safe, attempt } = judgeStyle(value);
      if (!attempt) continue;
      const mine = waiting.get(style) ?? new Map<string, Attempt>();
      const before = mine.get(name);
      // What is set again and again waits once.
      if (before) gate.cancel(before);
      waiting.set(style, mine.set(name, attempt));
      const priority = style.getPropertyPriority(name);
      const write = (text: string): string => {
        setProperty.call(style, name, text, priority);
        return style.getPropertyValue(name);
      };
      let left = '';
      gate.pass<unknown>(attempt, {
        proceed: () => undefined,
        standIn() {
          // What a page hardly writes itself, so that its own `none` is told from ours. Some take
          // neither: an empty one removes them.
          for (const text of [safe.trim() === 'none' ? 'unset' : safe, 'unset', '']) {
            left = write(text);
            if (left !== value) return;
          }
        },
        release() {
          // Unless the page has thought better of it.
          if (style.getPropertyValue(name) !== left) return;
          write(value);
          // Another address may have to wait for something else.
          clean(style);
        },
        lasting: true,
        isKnown: !!before,
      });
    }
  };
  return clean;
};
