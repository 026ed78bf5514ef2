export type { ConsentConfig } from './config/types.ts';
export type { PageOptions } from './pages/head-tags.ts';
export { type HtmlPlugin, tacet } from './plugins/vite.ts';
