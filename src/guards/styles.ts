import { wrapAccessor, wrapConstructor, wrapMethod } from '../base/wrap.ts';
import { defineGuard } from './define.ts';
import { createDeclarations } from './styles/declarations.ts';
import { createJudge } from './styles/judge.ts';

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

/** Pictures and fonts that styles fetch: sheets, rules, declarations, animations, fonts. */
export const styles = defineGuard({
  sinks: ['style'],
  install(site) {
    const { realm, gate } = site;
    const types = realm as unknown as Record<string, { prototype: object } | undefined>;
    const judge = createJudge(site);
    const clean = createDeclarations(site, judge);

    for (const [type, method] of ADDING)
      wrapMethod(types[type]?.prototype, method, (native, self, args) => {
        if (!args.length) return native(self, args);
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
      wrapMethod(realm.CSSStyleSheet.prototype, method, (native, self, args) => {
        if (!args.length) return native(self, args);
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
      });

    // A rule's declarations are behind a Proxy: named properties cannot be watched otherwise.
    const behind = new WeakMap<object, object>();
    for (const type of [
      'CSSStyleRule',
      'CSSNestedDeclarations',
      'CSSKeyframeRule',
      'CSSPageRule',
      'CSSFontFaceRule',
    ])
      wrapAccessor(types[type]?.prototype, 'style', {
        get(native, self) {
          const style = native(self) as CSSStyleDeclaration;
          const known = behind.get(style);
          if (known) return known;
          const proxy = new Proxy(style, {
            get(_, key) {
              const value: unknown = Reflect.get(style, key, style);
              if (typeof value !== 'function') return value;
              return (...args: unknown[]) => {
                const result = Reflect.apply(value, style, args);
                clean(style);
                return result;
              };
            },
            set(_, key, value) {
              const done = Reflect.set(style, key, value, style);
              clean(style);
              return done;
            },
          });
          behind.set(style, proxy);
          return proxy;
        },
        set: (_, self, value) => {
          (self as CSSStyleRule).style.cssText = value as string;
        },
      });

    for (const method of ['set', 'append'])
      wrapMethod(types.StylePropertyMap?.prototype, method, (native, self, args) => {
        const { attempt } = judge(args.join());
        return gate.pass<unknown>(attempt ?? { sink: 'style' }, {
          proceed: () => native(self, args),
          standIn: () => undefined,
          lasting: true,
        });
      });

    wrapConstructor(realm, 'FontFace', (make, [family, source, ...rest]) => {
      const isData = source instanceof ArrayBuffer || ArrayBuffer.isView(source);
      const text = isData ? source : `${source}`;
      const { attempt } = judge(`${text}`);
      // Now or never: a font that nobody has.
      return make([family, attempt && !gate.admit(attempt) ? 'local(tacet)' : text, ...rest]);
    });
    /** Key frames without what has to wait; now or never. Copied, so that they say the same twice. */
    const stilled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(stilled);
      if (Object(value) === value && String(value) === '[object Object]')
        return Object.fromEntries(
          Object.entries(value as object).map(([key, each]) => [key, stilled(each)]),
        );
      if (Object(value) !== value && typeof value !== 'string') return value;
      const text = `${value}`;
      const { safe, attempt } = judge(text);
      return attempt && !gate.admit(attempt) ? safe : text;
    };
    wrapMethod(realm.Element.prototype, 'animate', (native, self, [frames, ...rest]) =>
      native(self, [stilled(frames), ...rest]),
    );
    wrapMethod(types.KeyframeEffect?.prototype, 'setKeyframes', (native, self, [frames]) =>
      native(self, [stilled(frames)]),
    );
    wrapConstructor(realm, 'KeyframeEffect', (make, [target, frames, ...rest]) =>
      make([target, stilled(frames), ...rest]),
    );
  },
});
