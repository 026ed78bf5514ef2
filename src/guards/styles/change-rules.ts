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

const headOf = ({ cssText }: CSSRule): string => cssText.replace(/\{.*/s, '');

/** Changes rules that are still there, whatever has come between them. */
export const changeRules = (
  owner: Rules,
  before: readonly Rule[],
  after: readonly Rule[],
): void => {
  for (const [at, was] of before.entries()) {
    const becomes = after[at];
    if (!becomes || becomes.cssText === was.cssText) continue;
    const rules: Rule[] = [...owner.cssRules];
    const rule =
      rules.find(({ cssText }) => cssText === was.cssText) ??
      rules.find(each => each.cssRules && headOf(each) === headOf(was));
    if (rule) changeRule(owner, rule, was, becomes);
  }
};

/** Whether a sheet has the rules of a text and no others. */
export const hasRules = (sheet: Rules, rules: readonly Rule[]): boolean =>
  sheet.cssRules.length === rules.length &&
  rules.every(({ cssText }, at) => sheet.cssRules[at]?.cssText === cssText);
