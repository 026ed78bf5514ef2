import type { AddressForm } from './define.ts';

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
  form === 'document'
    ? []
    : form === 'srcset'
      ? inSrcset(value)
      : form === 'urls'
        ? value.split(/\s+/).filter(Boolean)
        : [value];
