import type { Purpose } from '../policy/types.ts';

/** What the visitor said about a purpose or service. */
export type Answer = 'granted' | 'denied' | 'unasked';

/** What the browser says unasked. */
export interface Signals {
  /** Global Privacy Control. @see https://w3c.github.io/gpc/ */
  gpc: boolean;
  /** Do Not Track. @see https://www.w3.org/TR/tracking-dnt/ */
  dnt: boolean;
}

/** Who made the answer. */
export type Source = 'banner' | 'preferences' | 'api';

/** The stored answers. */
export interface ConsentRecord {
  /** Random, made with the first answer; 16 hexadecimal digits. */
  id: string;
  /** When it was last answered, in whole seconds since 1970. */
  time: number;
  /** The revision of the site's privacy policy it was given for; `''` when the site has none. */
  policy: string;
  source: Source;
  /** The signals that were on, and shown to be, when the visitor answered. */
  inView: readonly (keyof Signals)[];
  /** By purpose id, or by service id behind `@`: `{analytics: true, '@hotjar': false}`. */
  answers: Readonly<Record<string, boolean>>;
}

/** A purpose as the visitor is asked about it. */
export interface PurposeInfo {
  id: Purpose;
  /** Shown instead of the built-in text; needed for purposes of the site's own. */
  label?: string | undefined;
  description?: string | undefined;
}
