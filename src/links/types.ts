/** What a site says about the parameters of its own addresses. */
export interface LinkOptions {
  /**
   * Names the site's own mails use for a person: `['cid', 'nl_*']`. Case counts, a `*` at the end
   * stands for anything. Default none.
   */
  readonly personal?: readonly string[];
  /**
   * Names that are never taken off, whatever else says so, same form as `personal`. For a
   * preference centre that needs its `mkt_tok`. Default none.
   */
  readonly keep?: readonly string[];
}

/** The names of an address' parameters that matter; each once, decoded, in order. */
export interface Classified {
  /** They tell who clicked: identifiers by their name, and labels whose value is unique. */
  personal: string[];
  /** They tell which campaign was clicked: `utm_source` and its like. */
  labels: string[];
}

/** What `hideIdentifiers` needs of a window. */
export interface LandingRealm {
  readonly location: { readonly href: string };
  readonly history: {
    readonly state: unknown;
    replaceState(data: unknown, unused: string, url: string): void;
  };
}

/** What the address of this page carried when it was opened. */
export interface Landing {
  /** Name → value, decoded; of a repeated name the first. In memory only. Empty when there was nothing. */
  readonly removed: Readonly<Record<string, string>>;
  /** The document may not change its address (a sandboxed frame): `removed` is still in it. */
  readonly failed: boolean;
  /**
   * Puts the identifiers back, once, with `history.state` as it is then. Does nothing when the page
   * has another path or query by now; a fragment that changed meanwhile stays as it is. Never throws.
   */
  giveBack(): void;
}

/**
 * What is known of the person's choice about click and open tracking in e-mails: `unknown` until
 * one was sent from this page, `sending`, then `out` (tracking is off) or `in` (tracking is
 * allowed), or `failed`: the last one did not arrive, and what was chosen before still holds.
 */
export type EmailState = 'unknown' | 'sending' | 'out' | 'in' | 'failed';

/** `consent.email`: a person's way out of click and open tracking in e-mails. */
export interface Email {
  readonly state: EmailState;
  /**
   * Tells the endpoint to stop tracking this person, in mails already sent too. The token is the
   * one of `#consent-email=…` unless given. Resolves when the endpoint has answered 2xx; rejects
   * with an `Error` that says why otherwise (no endpoint, no token, offline, another answer).
   * One choice at a time: while one is under way, another is refused.
   */
  optOut(token?: string): Promise<void>;
  /** Takes an opt-out back; in all else like `optOut`. */
  optIn(token?: string): Promise<void>;
  /**
   * The address without what tells who clicked; all else byte for byte. Text that is no address
   * comes back as it is. The site's own names are known unless other options are given.
   */
  clean(url: string, options?: LinkOptions): string;
  /** Says which parameters of an address are personal and which are labels; changes nothing. */
  classify(url: string | URL, options?: LinkOptions): Classified;
}

/** What `createEmail` is made of. */
export interface EmailParts {
  /**
   * Where choices are sent, by `POST` with the form fields `token` and `Click-Tracking=Off|On` and
   * neither cookie nor referrer (the shape of RFC 8058). Relative to `base`; must be https or of
   * the page's origin. On another origin it has to answer with `Access-Control-Allow-Origin`.
   * @see https://www.rfc-editor.org/rfc/rfc8058#section-3.1
   */
  readonly endpoint?: string | undefined;
  /** The document's base address. */
  readonly base: string;
  /** The document's origin. */
  readonly origin: string;
  /** The browser's own `fetch`, captured before the page could change it. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Pick<Response, 'ok' | 'status'>>;
  /** From `takeToken`; opaque, identifies the recipient to the endpoint. */
  readonly token?: string | undefined;
  /** The site's own parameter names. */
  readonly links?: LinkOptions | undefined;
  /** Called after each change of `state`. Must not throw. */
  readonly onChange?: ((state: EmailState) => void) | undefined;
}
