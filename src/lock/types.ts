/** Settings of the lock: what a Content Security Policy has to know besides the configuration. */
export interface LockConfig {
  /** The site's host, so that its subdomains may be reached before consent: `shop.example`. */
  site?: string;
  /** A stricter policy of the site's own. It goes beside the lock, so that both apply. */
  policy?: string;
}
