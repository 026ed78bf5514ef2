import { resolve } from '../base/url.ts';
import type { Attempt } from '../policy/types.ts';

/** What a script loads by its text: imports, and the addresses of speculation rules. */
const LOADED =
  /\b(?:import|from)\b(?:\s|\/\*[\s\S]*?\*\/|\/\/.*\n)*\(?(?:\s|\/\*[\s\S]*?\*\/|\/\/.*\n)*(["'`])([^"'`]+)\1|"((?:https?:)?\\?\/\\?\/[^"]+)"/g;

/** The addresses that code loads by syntax, which nobody can wrap. */
export const loadedBy = (code: string, base: string, isRules = false): Attempt[] => {
  if (!isRules && !/\b(?:im|ex)port\b/.test(code)) return [];
  // Bundlers write comments into an import.
  return [...code.matchAll(LOADED)].flatMap(([, , imported, listed = '']): Attempt[] => {
    const address = imported ?? (isRules ? listed.replace(/\\/g, '') : '');
    const url = address ? resolve(address, base) : undefined;
    return url ? [{ sink: 'script', url }] : [];
  });
};
