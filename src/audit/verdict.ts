import { hasLeaks } from './judge.ts';
import type { Audit } from './types.ts';

/** What an audit says of a site; `unsure`: nothing was seen, but not all pages could be looked at. */
export type Verdict = 'leaks' | 'unsure' | 'clean';

/** Whether the script was to be tried, and could not. */
export const hasTriedInVain = ({ isTried, hasScript }: Audit): boolean => isTried && !hasScript;

export const verdictOf = (audit: Audit): Verdict => {
  if (hasLeaks(audit)) return 'leaks';
  const isUnsure = audit.failures.length || !audit.pages.length || hasTriedInVain(audit);
  return isUnsure ? 'unsure' : 'clean';
};

/** How many of the pages came as they should. */
export const countFine = ({ pages, failures }: Audit): number =>
  pages.filter(page => !failures.some(failure => failure.page === page)).length;

/** The exit status: 1 where something leaks, 2 where that is not known. */
export const statusOf = (audit: Audit): 0 | 1 | 2 => {
  if (hasTriedInVain(audit)) return 2;
  return ({ leaks: 1, unsure: 2, clean: 0 } as const)[verdictOf(audit)];
};

/** The verdict for a person, in sentences. */
export const verdictText = (audit: Audit): string => {
  const verdict = verdictOf(audit);
  const fine = countFine(audit);
  return [
    ...(hasTriedInVain(audit)
      ? ['consent.js could not be put into any page: this does not tell what it would do.']
      : []),
    ...(verdict === 'leaks'
      ? ['Something leaves the pages, or is stored, without consent.']
      : fine
        ? ['Nothing that needs consent was seen without it.']
        : []),
    ...(audit.failures.length || !fine
      ? [
          fine
            ? `Not all pages could be looked at: ${audit.failures.length} of ${audit.pages.length} did not come as they should.`
            : 'No page came as it should: this says nothing about the site.',
        ]
      : []),
  ].join(' ');
};
