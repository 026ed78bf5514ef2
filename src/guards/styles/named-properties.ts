import { apply, getPrototypeOf, type Realm } from '../../base/natives.ts';
import { inheritFrom } from '../../base/wrap.ts';

/** Properties that take addresses, however they are spelled, and a few that do not. */
export const TAKING =
  /(?:image|source|background|style|mask(?:-?border)?|content|cursor|filter|src|path|outside|reflect)$/i;

/** How a style sheet calls what a script calls `backgroundImage` or `webkitMask`. */
const inSheet = (name: string): string =>
  name.replace(/^webkit|[A-Z]/g, each => `-${each.toLowerCase()}`);

/**
 * Makes declarations tell of what is written to them by name, where no accessors do that: Chromium's
 * answer by themselves, but ask accessors that they inherit first. Accessors of their own would show
 * less, and cost a page a tenth of a millisecond a rule.
 */
export const createNamedProperties = (
  { CSSStyleDeclaration }: Realm,
  changed: (style: unknown) => void,
) => {
  const { setProperty, getPropertyValue } = CSSStyleDeclaration.prototype;
  const accessorsFor = (style: CSSStyleDeclaration): PropertyDescriptorMap =>
    Object.fromEntries(
      Object.keys(style)
        .filter(name => TAKING.test(name))
        .flatMap(name => {
          const property = inSheet(name);
          const accessor: PropertyDescriptor = {
            get() {
              return apply(getPropertyValue, this, [property]);
            },
            set(value) {
              apply(setProperty, this, [property, value]);
              changed(this);
            },
          };
          const spellings = [name, property, name.replace('webkit', 'Webkit')];
          return spellings.map(spelling => [spelling, accessor]);
        }),
    );
  /** What they inherit from instead; `null`: they have accessors. */
  let heir: object | null | undefined;

  return (style: CSSStyleDeclaration): void => {
    if (heir === undefined) {
      const accessors = accessorsFor(style);
      heir = 'background' in accessors ? Object.create(getPrototypeOf(style), accessors) : null;
    }
    if (heir) inheritFrom(style, heir as object);
  };
};
