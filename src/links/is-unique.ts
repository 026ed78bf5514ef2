/** An e-mail address, a UUID, or 16 hexadecimal digits (so MD5 and SHA) that are no plain number. */
const plainly = /@|[\da-f]{8}(-[\da-f]{4}){3}|(?=\d{0,15}[a-f])[\da-f]{16}/i;

/** Digits strewn among letters, as chance does it and people do not: `xK3v`, `7ab12c`. */
const strewn = /(?=[a-z\d]{8})[a-z\d]{0,20}?(\d[a-z]{1,9}\d{1,9}|[a-z]\d)[a-z]/i;

/**
 * Whether a label's value fits one person rather than one campaign. Words with a year or a date
 * (`spring-sale-2026_newsletter`) are a campaign, and so are digits alone, the ad networks'
 * campaign numbers; base64url is told from words by its digits. Quantifiers are bounded: the value
 * comes from a stranger.
 */
export const isUnique = (value: string): boolean =>
  plainly.test(value) || (/[\w-]{20}/.test(value) && strewn.test(value));
