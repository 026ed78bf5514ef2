export { check } from './config/check.ts';
export type { Problem } from './config/reader.ts';
