import type { Answer } from '../consent/types.ts';

/** What an integration may know of the answers. */
export interface Told {
  answer(purpose: string): Answer;
}

/** Tells one vendor or tag manager the answers, in that vendor's own words. */
export interface Integration {
  /** The name in the configuration: `google-consent-mode`. */
  id: string;
  /** At the start, synchronously, before any tag of the vendor's: defaults, then what is known. */
  start(told: Told, options: Readonly<Record<string, unknown>>, realm: Window): void;
  /** After every real change of the answers. */
  change(told: Told, options: Readonly<Record<string, unknown>>, realm: Window): void;
}

export const defineIntegration = (integration: Integration): Integration => integration;
