export type { ConsentConfig } from './config/types.ts';
export { createLock, type Next } from './server/lock.ts';
