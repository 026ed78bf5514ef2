import type { Attempt, Sink } from '../../policy/types.ts';

/**
 * How an attribute holds addresses: one (`url`: read back absolute, `text`: as it was written), a
 * `srcset` list, a list parted by spaces, or a whole document.
 */
export type AddressForm = 'url' | 'text' | 'srcset' | 'urls' | 'document';

/** An element that reaches out by an attribute. Data only: the elements engine does the work. */
export interface ElementGuard {
  sink: Sink;
  /** Tag names, as `localName` has them. */
  tags: readonly string[];
  /** Their interfaces, whose accessors are wrapped: `HTMLImageElement`. Absent ones do no harm. */
  types: readonly string[];
  /** Attribute names, lower case. */
  addresses: Readonly<Record<string, AddressForm>>;
  /** The tag is everywhere and the attribute is not: markup is looked at only where this word occurs. */
  word?: string;
  /** Facts that the shapes ask for. */
  traits?(element: Element): Partial<Attempt>;
  /** Fires `error` when it fails, as soon as it is in a document (`late`) or at once. */
  fails?: 'at once' | 'late';
}

export const defineElementGuard = (guard: ElementGuard): ElementGuard => guard;
