import type { Realm } from '../../base/natives.ts';

type Rules = Pick<CSSStyleSheet, 'cssRules' | 'deleteRule' | 'insertRule'>;
/** A rule, and what rules of its kind may have. */
type Rule = CSSRule & { style?: CSSStyleDeclaration } & Partial<Rules>;

/** The rules of a text, parsed where nothing is fetched. */
export const rulesIn = ({ document }: Realm, text: string): Rule[] => {
  const inert = document.implementation.createHTMLDocument('');
  const style = inert.createElement('style');
  style.textContent = text;
  inert.head.append(style);
  return [...(style.sheet?.cssRules ?? [])];
};

/** Makes a rule like another one, in place where that can be, and leaves what the page has changed. */
export const changeRule = (owner: Rules, rule: Rule, before: Rule, after: Rule): void => {
  const isSame = rule.cssText === before.cssText;
  if (before.cssRules)
    changeRules(rule as Rules, [...before.cssRules], [...(after.cssRules ?? [])]);
  // Firefox refuses to change a font.
  const isFont = rule.cssText.startsWith('@font');
  if (rule.style && !isFont && rule.style.cssText === before.style?.cssText)
    rule.style.cssText = after.style?.cssText ?? '';
  if (!isSame || rule.cssText === after.cssText) return;
  const at = [...owner.cssRules].indexOf(rule);
  owner.deleteRule(at);
  owner.insertRule(after.cssText, at);
};

/** Changes rules that are still there, whatever has come between them. */
export const changeRules = (
  owner: Rules,
  before: readonly Rule[],
  after: readonly Rule[],
): void => {
  before.forEach((was, at) => {
    const becomes = after[at];
    if (!becomes || becomes.cssText === was.cssText) return;
    const rules: Rule[] = [...owner.cssRules];
    const find = (part: RegExp) =>
      rules.find(each => each.cssText.replace(part, '') === was.cssText.replace(part, ''));
    // What is in a group may have changed.
    const rule = find(/^$/) ?? (was.cssRules && find(/{.*/s));
    if (rule) changeRule(owner, rule, was, becomes);
  });
};

/** Rules as one text. */
export const textOf = (rules: Iterable<CSSRule>): string =>
  Array.from(rules, ({ cssText }) => cssText).join();
