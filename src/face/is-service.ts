import { isId } from '../consent/purposes.ts';

/** Whether a name is that of a service, behind `@`. */
export const isService = (name: string | undefined): boolean =>
  name?.[0] === '@' && isId(name.slice(1));
