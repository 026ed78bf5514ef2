import { apply, getOwnPropertyDescriptor } from '../../base/natives.ts';
import type { Site } from '../define.ts';
import { changeRules, rulesIn, textOf } from './change-rules.ts';
import { createDeclarations } from './declarations.ts';
import { createHoldText } from './hold-text.ts';

/**
 * Judges `<style>` and the `style` attribute when they arrive or change: what they fetch, browsers
 * fetch later.
 */
export const createStyled = (site: Site) => {
  const { natives, realm, judgeStyle: judge } = site;
  const clean = createDeclarations(site);
  const holdText = createHoldText(site);
  const setText = getOwnPropertyDescriptor(realm.Node.prototype, 'textContent')?.set;

  /** Judges a text that is in its place. */
  const judgeText = (
    read: () => string | null,
    write: (text: string, before?: string) => unknown,
  ): void => {
    const text = read() ?? '';
    const safe = holdText(text, expected => read() === expected, write);
    if (safe !== text) write(safe);
  };
  const judgeSheet = (element: HTMLStyleElement): void =>
    judgeText(
      () => element.textContent,
      (text, before) => {
        const { sheet } = element;
        const rules = rulesIn(realm, before ?? '');
        // Writing it anew would undo what the page has done to its rules.
        if (before && sheet && textOf(sheet.cssRules) !== textOf(rules))
          changeRules(sheet, rules, rulesIn(realm, text));
        else if (setText) apply(setText, element, [text]);
      },
    );

  return {
    meet(element: Element): void {
      if (natives.tagOf(element) === 'style') {
        judgeSheet(element as HTMLStyleElement);
        return;
      }
      const read = (): string | null => apply(natives.getAttribute, element, ['style']);
      if (!judge(read() ?? '').attempt) return;
      clean(natives.styleOf(element) ?? (element as SVGElement).style);
      // Where a part was written over, the rest of a shorthand with a `var()` cannot be read.
      judgeText(read, text => apply(natives.setAttribute, element, ['style', text]));
    },
    /**
     * What to write into a style that is in a document already: its imports are fetched at once.
     * `now` and `write` read and write the place of the text.
     */
    imports: (text: string, now: () => unknown, write: (text: string) => void): string =>
      /@import|\\/i.test(text) ? holdText(text, safe => now() === safe, write) : text,
  };
};

export type Styled = ReturnType<typeof createStyled>;
