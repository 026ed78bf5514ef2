import { withoutName, withoutNames } from './etag.ts';
import type { ReadHeader } from './page-request.ts';

const CONDITIONS = ['if-none-match', 'if-modified-since', 'if-match', 'if-range'] as const;

/** Headers of a request that the site gets in another form; `undefined`: not at all. */
export type Conditions = ReadonlyMap<(typeof CONDITIONS)[number], string | undefined>;

/**
 * The conditions of a request as the site itself can judge them: it knows its tags without the `name`
 * that was added. A page that `isAsked` for has to have it.
 */
export const conditionsOf = (read: ReadHeader, name: string, isAsked: boolean): Conditions => {
  const tags = read('if-none-match')?.trim();
  const conditions = {
    'if-none-match': tags && tags !== '*' ? withoutName(tags, name, !isAsked) : tags,
    // A date tells nothing of what was added.
    'if-modified-since': isAsked ? undefined : (read('if-modified-since') ?? undefined),
    'if-match': withoutNames(read('if-match') ?? ''),
    'if-range': withoutNames(read('if-range') ?? ''),
  };
  return new Map(CONDITIONS.filter(each => read(each)).map(each => [each, conditions[each]]));
};
