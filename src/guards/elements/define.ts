import type { Attempt, Sink } from '../../policy/types.ts';

/** How an attribute holds addresses: one, a `srcset` list, or a list parted by spaces. */
export type AddressForm = 'url' | 'srcset' | 'urls';

/** An element that reaches out by an attribute. Data only: the elements engine does the work. */
export interface ElementGuard {
  sink: Sink;
  /** Tag name, lower case. */
  tag: string;
  /** Its interface, whose accessors are wrapped: `HTMLImageElement`. */
  type:
    | 'HTMLImageElement'
    | 'HTMLSourceElement'
    | 'HTMLScriptElement'
    | 'HTMLIFrameElement'
    | 'HTMLAnchorElement'
    | 'HTMLAreaElement';
  addresses: Readonly<Record<string, AddressForm>>;
  /** Facts that the shapes ask for. */
  traits?(element: Element): Partial<Attempt>;
  /** The event of a network failure; default none. */
  failure?: 'error';
}

export const defineElementGuard = (guard: ElementGuard): ElementGuard => guard;

/** @see https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute */
const inSrcset = (value: string): string[] => {
  const found: string[] = [];
  let rest = value;
  for (;;) {
    rest = rest.replace(/^[\s,]+/, '');
    const [address] = /^\S+/.exec(rest) ?? [];
    if (!address) return found;
    rest = rest.slice(address.length);
    found.push(address.replace(/,+$/, ''));
    // Descriptors reach to the next comma outside of parentheses.
    if (!address.endsWith(',')) rest = rest.replace(/^(?:\([^)]*\)?|[^,(])*/, '');
  }
};

/** The addresses in an attribute's value. */
export const addressesIn = (form: AddressForm, value: string): string[] =>
  form === 'url' ? [value] : form === 'urls' ? value.split(/\s+/).filter(Boolean) : inSrcset(value);
