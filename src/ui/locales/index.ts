/** The languages we speak, and the file of each; English is built in. */
export const locales = {
  en: undefined,
  'zh-CN': 'locales/zh-CN.json',
} satisfies Record<string, string | undefined>;

export type LocaleTag = keyof typeof locales;
