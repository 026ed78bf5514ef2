import type { Realm } from './natives.ts';

// The part of the Trusted Types API that we use. @see https://w3c.github.io/trusted-types/dist/spec/
interface TrustedPolicy {
  createHTML(text: string): string;
  createScriptURL(text: string): string;
}
interface TrustedTypesFactory {
  createPolicy(name: string, rules: TrustedPolicy): TrustedPolicy;
  isHTML(value: unknown): boolean;
  isScriptURL(value: unknown): boolean;
}

export interface Trust extends TrustedPolicy {
  /** Turns an object into the text it gives now, so that it cannot give another one later. */
  pin(value: unknown): unknown;
}

/** Marks texts as ours where the site demands Trusted Types; elsewhere gives them back as they are. */
export const createTrust = (realm: Realm): Trust => {
  const { trustedTypes } = realm as Realm & { trustedTypes?: TrustedTypesFactory };
  const plain: TrustedPolicy = { createHTML: text => text, createScriptURL: text => text };
  let policy = plain;
  try {
    policy = trustedTypes?.createPolicy('tacet', plain) ?? plain;
  } catch {
    // The site's `trusted-types` directive does not name us; the README tells to add `tacet`.
  }
  return {
    createHTML: text => policy.createHTML(text),
    createScriptURL: text => policy.createScriptURL(text),
    pin: value =>
      typeof value !== 'object' ||
      value === null ||
      trustedTypes?.isHTML(value) ||
      trustedTypes?.isScriptURL(value)
        ? value
        : String(value),
  };
};
