import type { Signals } from './types.ts';

/** A value that means yes; Firefox's `"unspecified"` and everything else do not. */
const isYes = (value: unknown): boolean => ([true, 1, '1', 'yes'] as unknown[]).includes(value);

const read = (of: object | undefined, name: string): unknown => {
  try {
    return (of as Record<string, unknown> | undefined)?.[name];
  } catch {
    // A getter that throws says nothing.
    return undefined;
  }
};

/**
 * Reads the signals at call time from `navigator` itself, where extensions define them.
 * @see https://w3c.github.io/gpc/#javascript-property-to-detect-preference
 * @see https://www.w3.org/TR/tracking-dnt/#Navigator-interface
 */
export const readSignals = (window: { navigator?: object }): Signals => {
  const { navigator } = window;
  const dnt =
    read(navigator, 'doNotTrack') ?? read(window, 'doNotTrack') ?? read(navigator, 'msDoNotTrack');
  return { gpc: isYes(read(navigator, 'globalPrivacyControl')), dnt: isYes(dnt) };
};
