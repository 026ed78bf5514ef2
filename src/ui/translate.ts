import type { MessageKey } from './locales/en.ts';

type Texts = Readonly<Record<string, string>>;

/** The text of a message, with `{name}` replaced by plain text; `''` for a site's own purpose. */
export type Translate = (key: MessageKey | `purpose.${string}`, values?: Texts) => string;

/** Looks texts up. Nothing in them is ever read as markup. */
export const createTranslate =
  (texts: Texts): Translate =>
  (key, values = {}) =>
    (texts[key] ?? '').replace(/{(\w+)}/g, (match, name: string) => values[name] ?? match);
