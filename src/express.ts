export type { ConsentConfig } from './config/types.ts';
export { lock } from './server/connect.ts';
