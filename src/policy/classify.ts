import { hostOf, isRemote } from '../base/url.ts';
import type { RuleBook } from './rules.ts';
import { type Shape, shapeOf } from './shapes.ts';
import type { Attempt, Purpose } from './types.ts';

/** Stands for every optional purpose together: what nobody can name waits for all of them. */
export const EVERY = '*';

/** What an attempt is for, and who says so. */
export interface Finding {
  purpose: Purpose | typeof EVERY;
  service?: string | undefined;
  /** What the service's script puts on `window`. */
  globals?: readonly string[] | undefined;
  because: 'rule' | 'catalogue' | 'markup' | `shape: ${Shape}` | 'unknown';
}

/** All that decides what an attempt is for. */
export interface Policy {
  /** The site's own rules, `allow` included. */
  own: RuleBook;
  catalogue: RuleBook;
  isSameSite(host: string): boolean;
  unknown: 'hold' | 'shape' | 'allow';
  shapes: Partial<Record<Shape, boolean>>;
}

/** What an attempt is for; `undefined` when nothing speaks against it. Rules, catalogue, markup, shapes, unknown. */
export const classify = (attempt: Attempt, policy: Policy): Finding | undefined => {
  const { url, key } = attempt;
  // Addresses like `data:` and `blob:` reach nobody.
  if (url && !isRemote(url))
    return attempt.purpose ? { purpose: attempt.purpose, because: 'markup' } : undefined;
  const sameSite = !!url && policy.isSameSite(hostOf(url));
  const { own, catalogue } = policy;
  const lookUp = (book: RuleBook) =>
    key === undefined ? book.find(attempt) : book.findKey(attempt);

  const ruled = (sameSite && own.findPath(attempt)) || lookUp(own);
  if (ruled) return { ...ruled, because: 'rule' };
  const known = sameSite ? catalogue.findPath(attempt) : lookUp(catalogue);
  if (known) return { ...known, because: 'catalogue' };
  if (attempt.purpose) return { purpose: attempt.purpose, because: 'markup' };
  if (sameSite || attempt.idle || policy.unknown === 'allow') return undefined;
  const shape = shapeOf(attempt, policy.shapes);
  if (shape) return { purpose: 'marketing', because: `shape: ${shape}` };
  return policy.unknown === 'hold' ? { purpose: EVERY, because: 'unknown' } : undefined;
};
