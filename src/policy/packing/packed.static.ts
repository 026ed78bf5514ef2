import { catalogue } from '../catalogue/index.ts';
import { pack } from './pack.ts';

/** Evaluated when the script is built: the rows themselves stay out of it. */
export const packed = pack(catalogue);
