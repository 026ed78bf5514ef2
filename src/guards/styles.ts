import { apply, prototypeOf } from '../base/natives.ts';
import { wrapConstructor, wrapMethod, wrapPromising } from '../base/wrap.ts';
import { defineGuard } from './define.ts';
import { changeRule, changeRules, rulesIn } from './styles/change-rules.ts';
import { createHoldText } from './styles/hold-text.ts';
import { wrapKeyFrames } from './styles/key-frames.ts';
import { wrapRuleDeclarations } from './styles/rule-declarations.ts';

/** Adds one rule by text, by the method's name and where its text and index are. */
const ADDING = [
  ['CSSStyleSheet', 'insertRule'],
  ['CSSGroupingRule', 'insertRule'],
  ['CSSStyleRule', 'insertRule'],
  ['CSSKeyframesRule', 'appendRule'],
] as const;

/**
 * Pictures and fonts that styles fetch: sheets, rules, declarations, animations, fonts.
 * @held the rule, declaration or sheet is there with `none`, or `unset`, in place of the address.
 * @released it gets its address back, unless the page has changed it; other rules stay as they are.
 * @refused `none` stays; a style in the document opens on a later grant.
 * @never a `FontFace` gets a source that nobody has, and key frames lose their pictures.
 */
export const styles = defineGuard({
  sinks: ['style'],
  install(site) {
    const { realm, gate, trust, judgeStyle: judge } = site;
    const holdText = createHoldText(site);

    for (const [type, method] of ADDING)
      wrapMethod(prototypeOf(realm, type), method, (native, self, args) => {
        const sheet = self as CSSStyleSheet;
        const text = `${args[0]}`;
        const isFrame = method === 'appendRule';
        /** The one rule of a text. */
        const parsed = (one: string) => {
          const [rule] = rulesIn(realm, isFrame ? `@keyframes x{${one}}` : one);
          return isFrame ? (rule as CSSKeyframesRule | undefined)?.cssRules[0] : rule;
        };
        let rule: CSSRule | undefined;
        const safe = holdText(
          text,
          () => rule && [...sheet.cssRules].includes(rule),
          (to, from) => {
            const [before, after] = [from, to].map(parsed);
            if (rule && before && after) changeRule(sheet, rule, before, after);
          },
        );
        const result = native(self, [safe, ...args.slice(1)]);
        if (safe !== text)
          rule = sheet.cssRules[isFrame ? sheet.cssRules.length - 1 : (result as number)];
        return result;
      });
    // An older spelling of the same.
    wrapMethod(realm.CSSStyleSheet.prototype, 'addRule', (native, self, args) => {
      const sheet = self as CSSStyleSheet;
      const [selector, text, at] = args;
      if (!judge(`${text}`).attempt) return native(self, args);
      sheet.insertRule(`${selector}{${text}}`, (at as number) ?? sheet.cssRules.length);
      return -1;
    });

    const newest = new WeakMap<object, unknown>();
    for (const method of ['replace', 'replaceSync'])
      (method === 'replace' ? wrapPromising : wrapMethod)(
        realm.CSSStyleSheet.prototype,
        method,
        (native, self, args) => {
          newest.set(self as object, args);
          const safe = holdText(
            `${args[0]}`,
            () => newest.get(self as object) === args,
            (to, from) =>
              changeRules(self as CSSStyleSheet, rulesIn(realm, from), rulesIn(realm, to)),
          );
          return native(self, [safe]);
        },
      );

    wrapRuleDeclarations(site);

    // A value of the Typed OM, which cannot be changed; a lookalike would give another text each time.
    const isValue = (given: unknown): boolean => {
      try {
        return !!apply(realm.CSSStyleValue.prototype.toString, given, []);
      } catch {
        return false;
      }
    };
    for (const method of ['set', 'append'])
      wrapMethod(prototypeOf(realm, 'StylePropertyMap'), method, (native, self, args) => {
        const pinned = args.map(each => (isValue(each) ? each : trust.pin(each)));
        const { attempt } = judge(pinned.slice(1).join());
        if (!attempt) return native(self, pinned);
        return gate.pass<unknown>(attempt, {
          proceed: () => native(self, pinned),
          standIn: () => undefined,
          lasting: true,
        });
      });

    wrapConstructor(realm, ['FontFace'], (make, args) => {
      const [family, source, ...rest] = args;
      const isData = source instanceof ArrayBuffer || ArrayBuffer.isView(source);
      // Text of bytes takes long to make.
      const text = isData ? source : `${source}`;
      const attempt = typeof text === 'string' ? judge(text).attempt : undefined;
      // Now or never: a font that nobody has.
      return make([family, attempt && !gate.admit(attempt) ? 'local(tacet)' : text, ...rest]);
    });
    wrapKeyFrames(site);
  },
});
