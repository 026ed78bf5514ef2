import { isPersonal } from './classify.ts';
import { filterParameters } from './filter-parameters.ts';
import type { LinkOptions } from './types.ts';

/** An address without what tells who clicked. Needs no browser: for templates of mails as well. */
export const clean = (url: string, options?: LinkOptions): string =>
  filterParameters(url, (name, value) => !isPersonal(name, value, options));
