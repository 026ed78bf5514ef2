import { apply, prototypeOf } from '../base/natives.ts';
import { wrapAccessor, wrapConstructor, wrapMethod, wrapPromising } from '../base/wrap.ts';
import { defineGuard } from './define.ts';
import { createDeclarations } from './styles/declarations.ts';

/** Adds one rule by text, by the method's name and where its text and index are. */
const ADDING = [
  ['CSSStyleSheet', 'insertRule'],
  ['CSSGroupingRule', 'insertRule'],
  ['CSSStyleRule', 'insertRule'],
  ['CSSKeyframesRule', 'appendRule'],
] as const;

type Sheet = { cssRules: CSSRuleList; insertRule(text: string, at: number): number } & Pick<
  CSSStyleSheet,
  'deleteRule'
>;

/**
 * Pictures and fonts that styles fetch: sheets, rules, declarations, animations, fonts.
 * @held the rule, declaration or sheet is there with `none` in place of the address.
 * @released it gets its address back, unless the page has changed it.
 * @refused `none` stays; a style in the document opens on a later grant.
 * @never a `FontFace` gets a source that nobody has, and key frames lose their pictures.
 */
export const styles = defineGuard({
  sinks: ['style'],
  install(site) {
    const { realm, gate, trust, judgeStyle: judge } = site;
    const clean = createDeclarations(site);

    for (const [type, method] of ADDING)
      wrapMethod(prototypeOf(realm, type), method, (native, self, args) => {
        const text = `${args[0]}`;
        const { safe, attempt } = judge(text);
        const result = native(self, [safe, ...args.slice(1)]);
        if (!attempt) return result;
        const sheet = self as Sheet;
        const { length } = sheet.cssRules;
        const rule = sheet.cssRules[method === 'appendRule' ? length - 1 : (result as number)];
        gate.pass<unknown>(attempt, {
          proceed: () => undefined,
          standIn: () => undefined,
          release() {
            const at = rule ? [...sheet.cssRules].indexOf(rule) : -1;
            if (at < 0) return;
            sheet.deleteRule(at);
            native(self, [text, at]);
          },
        });
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

    const newest = new WeakMap<object, string>();
    for (const method of ['replace', 'replaceSync'])
      (method === 'replace' ? wrapPromising : wrapMethod)(
        realm.CSSStyleSheet.prototype,
        method,
        (native, self, args) => {
          const text = `${args[0]}`;
          const { safe, attempt } = judge(text);
          newest.set(self as object, text);
          if (attempt)
            gate.pass<unknown>(attempt, {
              proceed: () => undefined,
              standIn: () => undefined,
              release: () => newest.get(self as object) === text && native(self, [text]),
            });
          return native(self, [safe]);
        },
      );

    // A rule's declarations cannot be watched: they are looked at when the script that asked for
    // them has ended, which is before anything is fetched.
    const asked = new WeakSet<CSSStyleDeclaration>();
    for (const type of [
      'CSSStyleRule',
      'CSSNestedDeclarations',
      'CSSKeyframeRule',
      'CSSPageRule',
      'CSSFontFaceRule',
    ])
      wrapAccessor(prototypeOf(realm, type), 'style', {
        get(native, self) {
          const style = native(self) as CSSStyleDeclaration;
          if (!asked.has(style)) {
            asked.add(style);
            queueMicrotask(() => {
              asked.delete(style);
              clean(style);
            });
          }
          return style;
        },
        set(native, self, value) {
          native(self, value);
          void (self as CSSStyleRule).style;
        },
      });

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
      const text = isData ? source : `${source}`;
      const { attempt } = judge(`${text}`);
      // Now or never: a font that nobody has.
      return make([family, attempt && !gate.admit(attempt) ? 'local(tacet)' : text, ...rest]);
    });
    const isObject = (value: unknown): value is object => typeof value === 'object' && !!value;
    /** The value of one property in key frames, or a list of them. */
    const stilledValue = (value: unknown): unknown => {
      if (!isObject(value) && typeof value !== 'string') return value;
      if (isObject(value) && Symbol.iterator in value)
        return Array.from(value as Iterable<unknown>, stilledValue);
      const { safe, attempt } = judge(`${value}`);
      return attempt && !gate.admit(attempt) ? safe : value;
    };
    /** Key frames without what has to wait; now or never. */
    const stilled = (value: unknown): unknown => {
      if (!isObject(value)) return value;
      if (Symbol.iterator in value) return Array.from(value as Iterable<unknown>, stilled);
      return Object.fromEntries(
        Object.entries(value).map(([key, each]) => [key, stilledValue(each)]),
      );
    };
    const still = (args: unknown[], at: number): unknown[] =>
      args.map((each, index) => (index === at ? stilled(each) : each));
    wrapMethod(realm.Element.prototype, 'animate', (native, self, args) =>
      native(self, still(args, 0)),
    );
    wrapMethod(prototypeOf(realm, 'KeyframeEffect'), 'setKeyframes', (native, self, args) =>
      native(self, still(args, 0)),
    );
    wrapConstructor(realm, ['KeyframeEffect'], (make, args) => make(still(args, 1)));
  },
});
