import { nearest } from '../config/nearest.ts';
import { quoted } from '../config/reader.ts';
import { NECESSARY } from '../consent/purposes.ts';
import type { Page } from '../page.ts';

/** The purposes that site code and markup may name. */
export const purposesOf = ({ config }: Page): string[] => [
  NECESSARY,
  ...config.purposes.map(({ id }) => id),
];

/** What to say about a purpose that is none of them. */
export const unknownPurpose = (purpose: string, known: readonly string[]): string => {
  const meant = nearest(purpose, known);
  const instead = meant ? `did you mean "${meant}"?` : `there are ${quoted(known)}`;
  return `it is no purpose of this site, and waits for all; ${instead}`;
};
