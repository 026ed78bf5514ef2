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

  /** Judges a text that is in its place, and gives it back if nobody has changed it meanwhile. */
  const judgeText = (read: () => string | null, write: (text: string) => void): void => {
    const text = read() ?? '';
    const { safe, attempt } = judge(text);
    if (attempt)
      gate.pass<unknown>(attempt, {
        proceed: () => undefined,
        standIn: () => write(safe),
        release: () => read() === safe && write(text),
        lasting: true,
      });
  };
  return {
    meet(element: Element): void {
      if (natives.tagOf(element) === 'style') {
        judgeText(
          () => element.textContent,
          text => setText && apply(setText, element, [text]),
        );
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
