import type { Purpose } from '../policy/types.ts';

/** What every site starts with; `necessary` needs no consent and cannot be switched off. */
export const NECESSARY = 'necessary';
export const DEFAULT_PURPOSES = ['functional', 'analytics', 'marketing'] as const;

/** Purpose and service ids: what can stand in the cookie as it is. */
export const isId = (text: unknown): text is Purpose =>
  typeof text === 'string' && /^(?!__)[a-z0-9_-]{1,40}$/.test(text);
