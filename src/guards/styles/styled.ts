import { apply, getOwnPropertyDescriptor } from '../../base/natives.ts';
import type { Site } from '../define.ts';
import { createDeclarations } from './declarations.ts';

/**
 * Judges `<style>` and the `style` attribute when they arrive or change: what they fetch, browsers
 * fetch later.
 */
export const createStyled = (site: Site): ((element: Element) => void) => {
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
  return element => {
    if (natives.tagOf(element) === 'style') judgeSheet(element);
    else if (judge(apply(natives.getAttribute, element, ['style']) ?? '').attempt)
      clean(natives.styleOf(element) ?? (element as SVGElement).style);
  };
};
