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

/** The addresses in an attribute's value. */
export const addressesIn = (form: AddressForm, value: string): string[] =>
  form === 'url'
    ? [value]
    : form === 'urls'
      ? value.split(/\s+/).filter(Boolean)
      : // A candidate is an address and descriptors; commas inside an address are followed by no space.
        [...value.matchAll(/[^\s,]\S*[^\s,]|[^\s,]/g)]
          .map(([text]) => text)
          .filter(text => !/^[\d.]+[wxh]$/.test(text));
