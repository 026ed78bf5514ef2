export type { ConsentConfig } from './config/types.ts';
export { lock } from './server/connect-lock.ts';
export { transform } from './server/connect-transform.ts';
export type { TransformOptions } from './server/transformation.ts';
