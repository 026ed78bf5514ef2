export type { ConsentConfig } from './config/types.ts';
export { type HtmlPlugin, type PluginOptions, tacet } from './plugins/vite.ts';
