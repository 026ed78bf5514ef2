export type { ConsentConfig } from './config/types.ts';
export { createLock, type Next } from './server/lock.ts';
export { createTransform } from './server/transform.ts';
export type { TransformOptions } from './server/transformation.ts';
