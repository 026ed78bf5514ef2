import { withoutName, withoutNames } from './etag.ts';
import type { HeaderChanges } from './headers.ts';
import type { ReadHeader } from './page-request.ts';

const CONDITIONS = ['if-none-match', 'if-modified-since', 'if-match', 'if-range'] as const;

/** The conditions of a request: whether the client has the page already, and as which. */
export interface Conditions {
  /** As the site itself can judge them. */
  changes: HeaderChanges;
  /** Whether an answer that the client has it (304), which has no type, is about a page of ours. */
  isOurs: boolean;
}

/** The site knows its tags without the `name` that was added. A page that `isAsked` for has to have it. */
export const conditionsOf = (read: ReadHeader, name: string, isAsked: boolean): Conditions => {
  const tags = read('if-none-match')?.trim();
  const known = tags && tags !== '*' ? withoutName(tags, name, !isAsked) : tags;
  const conditions = {
    'if-none-match': known,
    // A date tells nothing of what was added.
    'if-modified-since': isAsked ? undefined : (read('if-modified-since') ?? undefined),
    'if-match': withoutNames(read('if-match') ?? ''),
    'if-range': withoutNames(read('if-range') ?? ''),
  };
  return {
    changes: new Map(CONDITIONS.filter(each => read(each)).map(each => [each, conditions[each]])),
    isOurs: isAsked || known !== tags,
  };
};
