import type { ConsentConfig } from './config/types.ts';
import type { Answer, ConsentRecord, Signals } from './consent/types.ts';
import type { LedgerEntry } from './gate/ledger.ts';
import type { Email } from './links/types.ts';
import type { Purpose } from './policy/types.ts';

/** What `consent.on` can listen to. The same changes are DOM events: `consent:change` … */
export interface ConsentEvents {
  /** Answers changed; also called at once with what they are now. */
  change: Readonly<Record<Purpose, Answer>>;
  /** Banner, preferences or the e-mail panel came up. */
  open: string;
  close: undefined;
  held: LedgerEntry;
  released: LedgerEntry;
  dropped: LedgerEntry;
}

/** `window.consent`. */
export interface Consent {
  /**
   * Whether a purpose, or a service behind `@`, is granted: `consent.granted('analytics')`. A
   * purpose that the site does not have is not; the development build says so.
   */
  granted(id: Purpose): boolean;
  /** Every purpose's answer. */
  readonly answers: Readonly<Record<Purpose, Answer>>;
  /**
   * `asking` while something is unasked, `signal` while the browser's Do Not Track or Global
   * Privacy Control decides, else `answered`.
   */
  readonly state: 'asking' | 'signal' | 'answered';
  /** Resolves when the purpose is granted; stays pending until then, and for an unknown purpose. */
  when(id: Purpose): Promise<void>;
  /** Runs `fn` once, as soon as the purpose is granted. Returns taking it back. */
  run(id: Purpose, fn: () => void): () => void;
  /** Listens; `change` is called at once with the present answers. Returns unsubscribing. */
  on<E extends keyof ConsentEvents>(event: E, fn: (detail: ConsentEvents[E]) => void): () => void;
  /** Grants the purposes; without arguments all optional ones. `false` when a gesture is missing. */
  grant(...ids: Purpose[]): boolean;
  /** Denies the purposes; without arguments all optional ones. */
  deny(...ids: Purpose[]): void;
  /** Answers several at once, services behind `@`: `{analytics: true, '@hotjar': false}`. */
  set(answers: Readonly<Record<string, boolean>>): boolean;
  /** Denies everything and erases what was stored under it. */
  withdraw(): void;
  /** Opens the preferences. */
  open(): void;
  close(): void;
  /** Whether a request to this address would go out now. */
  allows(url: string | URL): boolean;
  /**
   * `navigator.sendBeacon` that waits for its purpose. `false` when the address cannot be reached by
   * http, or the browser refuses the data; `true` also while it waits.
   */
  beacon(url: string | URL, data?: BodyInit | null, options?: { purpose?: Purpose }): boolean;
  /** A pixel tag that waits for its purpose. Does nothing when the address is none. */
  pixel(url: string | URL, options?: { purpose?: Purpose }): void;
  /** The stored answers; `null` before the first. */
  readonly record: ConsentRecord | null;
  readonly signals: Readonly<Signals>;
  /** What happened to the attempts of this page; newest last. */
  ledger(): readonly LedgerEntry[];
  /** The visitor's record and this page's ledger, as an object for `JSON.stringify`. */
  export(): { record: ConsentRecord | null; signals: Signals; ledger: readonly LedgerEntry[] };
  /** Forgets the record and erases what optional purposes stored; the visitor is asked again. */
  erase(): void;
  readonly email: Email;
  /** Runs a callback with this object: what a queue before load did, for those who come late. */
  push(...callbacks: ((consent: Consent) => void)[]): void;
  readonly version: string;
}

declare global {
  interface Window {
    readonly consent: Consent;
    consentConfig?: ConsentConfig;
  }
}
