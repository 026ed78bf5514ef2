import { apply, type Realm } from './natives.ts';

// The part of the Trusted Types API that we use. @see https://w3c.github.io/trusted-types/dist/spec/
interface TrustedPolicy {
  createHTML(text: string): string;
  createScriptURL(text: string): string;
  createScript(text: string): string;
}
interface TrustedTypesFactory {
  createPolicy(name: string, rules: TrustedPolicy): TrustedPolicy;
  isHTML(value: unknown): boolean;
  isScriptURL(value: unknown): boolean;
}

export interface Trust extends TrustedPolicy {
  /** The text of a pinned value, as the browser reads it. */
  textOf(value: unknown): string;
  /** Turns an object into the text it gives now, so that it cannot give another one later. */
  pin(value: unknown): unknown;
}

/** Marks texts as ours where the site demands Trusted Types; elsewhere gives them back as they are. */
export const createTrust = (realm: Realm): Trust => {
  const { trustedTypes } = realm as Realm & { trustedTypes?: TrustedTypesFactory };
  const same = (text: string) => text;
  const plain: TrustedPolicy = { createHTML: same, createScriptURL: same, createScript: same };
  let policy = plain;
  try {
    policy = trustedTypes?.createPolicy('tacet', plain) ?? plain;
  } catch {
    // The site's `trusted-types` directive does not name us; the README tells to add `tacet`.
  }
  const isTrusted = (value: unknown): boolean =>
    !!trustedTypes && (trustedTypes.isHTML(value) || trustedTypes.isScriptURL(value));
  // A trusted value may have a `toString` of its own; the browser does not ask it.
  const { TrustedHTML, TrustedScriptURL } = realm as unknown as Record<
    string,
    { prototype: object } | undefined
  >;
  const readers = [TrustedHTML, TrustedScriptURL].map(type => type?.prototype.toString);
  return {
    textOf(value) {
      if (typeof value === 'string') return value;
      for (const read of isTrusted(value) ? readers : []) {
        try {
          if (read) return apply(read, value, []);
        } catch {
          // It is of the other kind.
        }
      }
      return String(value);
    },
    createHTML: text => policy.createHTML(text),
    createScriptURL: text => policy.createScriptURL(text),
    createScript: text => policy.createScript(text),
    // Functions and `document.all` are objects, too.
    pin: value => (Object(value) !== value || isTrusted(value) ? value : String(value)),
  };
};
