import { filterParameters } from './filter-parameters.ts';
import { identifiers, isListed, labels } from './identifiers.ts';
import { isUnique } from './is-unique.ts';
import type { Classified, LinkOptions } from './types.ts';

/** Whether a parameter tells who clicked. */
export const isPersonal = (
  name: string,
  value: string,
  { personal = [], keep = [] }: LinkOptions = {},
): boolean =>
  !isListed(name, keep) &&
  (isListed(name, personal) ||
    isListed(name, identifiers) ||
    // Drip's; shorter values under this short name are other people's.
    (name === '__s' && /^[a-z\d]{6,}$/i.test(value)) ||
    (isListed(name, labels) && isUnique(value)));

/** Sorts an address' parameters, those of its fragment and of addresses inside its values too. */
export const classify = (url: string | URL, options?: LinkOptions): Classified => {
  const personal = new Set<string>();
  const known = new Set<string>();
  filterParameters(`${url}`, (name, value) => {
    if (isPersonal(name, value, options)) personal.add(name);
    else if (isListed(name, labels)) known.add(name);
    return true;
  });
  return { personal: [...personal], labels: [...known] };
};
