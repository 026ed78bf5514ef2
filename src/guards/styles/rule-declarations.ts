import { prototypeOf } from '../../base/natives.ts';
import { wrapAccessor, wrapMethod } from '../../base/wrap.ts';
import type { Site } from '../define.ts';
import { createDeclarations } from './declarations.ts';
import { createNamedProperties, TAKING } from './named-properties.ts';

/**
 * Declarations of rules. Nobody tells of their changes: they are looked at when the script has ended
 * that asked for them or changed them, which is before anything is fetched.
 */
export const wrapRuleDeclarations = (site: Site): void => {
  const { realm } = site;
  const clean = createDeclarations(site);
  const ofRules = new WeakSet<object>();
  const asked = new WeakSet<object>();
  const look = (style: CSSStyleDeclaration): void => {
    if (asked.has(style)) return;
    asked.add(style);
    queueMicrotask(() => {
      asked.delete(style);
      clean(style);
    });
  };
  /** A page may keep them for later. */
  const changed = (self: unknown): void => {
    if (ofRules.has(self as object)) look(self as CSSStyleDeclaration);
  };

  const hearNames = createNamedProperties(realm, changed);

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
        if (!ofRules.has(style)) hearNames(style);
        ofRules.add(style);
        look(style);
        return style;
      },
      set(native, self, value) {
        native(self, value);
        void (self as CSSStyleRule).style;
      },
    });

  wrapMethod(realm.CSSStyleDeclaration.prototype, 'setProperty', (native, self, args) => {
    native(self, args);
    changed(self);
  });
  for (const type of [
    'CSSStyleDeclaration',
    'CSSStyleProperties',
    'CSS2Properties',
    'CSSFontFaceDescriptors',
  ]) {
    const owner = prototypeOf(realm, type);
    for (const name of owner ? Object.getOwnPropertyNames(owner) : [])
      if (name === 'cssText' || TAKING.test(name))
        wrapAccessor(owner, name, {
          set(native, self, value) {
            native(self, value);
            changed(self);
          },
        });
  }
};
