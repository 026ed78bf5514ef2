/** What a site may set about the user interface. */
export interface UiOptions {
  /** BCP 47 tag; default: the page's language, then the browser's, then English. */
  lang?: string | undefined;
  /** Where the banner stands; default `bottom`. */
  position?: 'bottom' | 'bottom-left' | 'bottom-right' | 'center';
  /** Colour scheme; default `auto` (the visitor's). */
  theme?: 'auto' | 'light' | 'dark';
  /** The site's name in the text, plain text. */
  site?: string | undefined;
  /** Address of the privacy policy. */
  policyUrl?: string | undefined;
  /** Address or `mailto:` of the contact for privacy questions. */
  contact?: string | undefined;
  /** The small reopen button; default `auto`: off where `[data-consent-open]` exists. */
  reopen?: 'auto' | boolean;
  /** Overrides single texts by message key, plain text. */
  texts?: Readonly<Record<string, string>>;
}
