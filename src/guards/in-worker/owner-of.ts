import { getPrototypeOf, hasOwn } from '../../base/natives.ts';

/** The object that a name is defined on: in workers, one that the global scope inherits from. */
export const ownerOf = (object: object | null, name: string): object | undefined =>
  object ? (hasOwn(object, name) ? object : ownerOf(getPrototypeOf(object), name)) : undefined;
