import { isId } from '../consent/purposes.ts';

/** Whether a name is that of a service, behind `@`. */
export const isService = (name: unknown): name is string =>
  /^@/.test(`${name}`) && isId(`${name}`.slice(1));
