/** The languages we speak. English is built in, the others are a file each: `zh-CN.json`. */
export const locales = ['en', 'zh-CN'] as const;

export type LocaleTag = (typeof locales)[number];
