import type { HeadTag } from '../lock/snippet.ts';

const NONCE = /'nonce-([\w+/=-]+)'/;

/** The nonce that a page's own policy lets scripts in by. @see https://www.w3.org/TR/CSP3/#grammardef-nonce-source */
export const nonceIn = (policy: string | undefined): string | undefined =>
  NONCE.exec(policy ?? '')?.[1];

/** Tags whose scripts have it. */
export const withNonce = (tags: readonly HeadTag[], nonce: string | undefined): HeadTag[] =>
  tags.map(({ attrs, ...tag }) => ({
    ...tag,
    attrs: nonce && tag.tag === 'script' ? { ...attrs, nonce } : attrs,
  }));
