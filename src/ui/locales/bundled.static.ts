import zhCN from './zh-CN.json' with { type: 'json' };

/** Locales for builds that have no files beside them, by the file they would be in. */
export const bundled: Readonly<Record<string, unknown>> = { 'locales/zh-CN.json': zhCN };
