/**
 * A host that stands in every policy of the lock, so that the head script knows it by its reports:
 * no such host can exist.
 * @see https://www.rfc-editor.org/rfc/rfc2606#section-2
 */
export const MARKER = 'tacet.invalid';

/**
 * What may be reached, as a Content Security Policy: whatever fetches falls back on `default-src`, also
 * a form that is sent into a frame; the base address does not. The site's own inline code, `eval` and
 * workers go on working. There is no `form-action`: Chromium applies it to the redirects of the site's
 * own forms, and leading the visitor to another page is what links do, too.
 * @see https://www.w3.org/TR/CSP3/#directive-fallback-list
 */
export const policyFor = (sources: readonly string[]): string => {
  const own = ["'self'", ...sources].join(' ');
  return [
    `default-src ${own} 'unsafe-inline' 'unsafe-eval' data: blob:`,
    `base-uri ${own} ${MARKER}`,
  ].join('; ');
};
