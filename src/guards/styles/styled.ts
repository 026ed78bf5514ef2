import { apply, getOwnPropertyDescriptor } from '../../base/natives.ts';
import type { Site } from '../define.ts';
import { createDeclarations } from './declarations.ts';

/**
 * Judges `<style>` and the `style` attribute when they arrive or change: what they fetch, browsers
 * fetch later.
 */
export const createStyled = (site: Site) => {
  const { gate, natives, realm, judgeStyle: judge } = site;
  const clean = createDeclarations(site);
  const setText = getOwnPropertyDescriptor(realm.Node.prototype, 'textContent')?.set;

  const judgeSheet = (element: Element): void => {
    const text = element.textContent ?? '';
    const { safe, attempt } = judge(text);
    if (!attempt || !setText) return;
    gate.pass<unknown>(attempt, {
      proceed: () => undefined,
      standIn: () => apply(setText, element, [safe]),
      release: () => element.textContent === safe && apply(setText, element, [text]),
      lasting: true,
    });
  };
  return {
    meet(element: Element): void {
      if (natives.tagOf(element) === 'style') judgeSheet(element);
      else if (judge(apply(natives.getAttribute, element, ['style']) ?? '').attempt)
        clean(natives.styleOf(element) ?? (element as SVGElement).style);
    },
    /**
     * What to write into a style that is in a document already: its imports are fetched at once.
     * `now` and `write` read and write the place of the text.
     */
    imports(text: string, now: () => unknown, write: (text: string) => void): string {
      const { safe, attempt } = /@import|\\/i.test(text) ? judge(text) : { safe: text };
      if (attempt)
        gate.pass<unknown>(attempt, {
          proceed: () => undefined,
          standIn: () => undefined,
          release: () => now() === safe && write(text),
          lasting: true,
        });
      return safe;
    },
  };
};

export type Styled = ReturnType<typeof createStyled>;
