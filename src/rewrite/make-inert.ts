import { XLINK } from '../guards/elements/native-attributes.ts';
import { purposeOf, type Waiting } from './document.ts';
import { inertTag } from './inert-tag.ts';
import type { Tag } from './types.ts';

/** The attribute that keeps what another would start. */
const inertName = (name: string): string => `data-${name === XLINK ? 'href' : name}`;

export interface Inert {
  /** The new text of the tag. */
  text: string;
  /** Attributes whose inert name the page has taken for something else: they are as they were. */
  taken: ReadonlySet<string>;
}

/**
 * Makes a tag inert: what has to wait goes into `data-` attributes, from which the head script gives
 * it back. Without attributes it is an inline script that waits.
 */
export const makeInert = (
  { name, attributes }: Tag,
  text: string,
  waiting: ReadonlyMap<string, readonly Waiting[]>,
): Inert => {
  const isScript = name === 'script';
  const wanted = [...waiting.keys()].filter(each => each !== 'text');
  const all = isScript && attributes.has('type') ? [...wanted, 'type'] : wanted;
  const taken = new Set(all.filter(each => attributes.has(inertName(each))));
  const isOfUse = [...waiting].some(([each, { length }]) => length && !taken.has(each));
  // A script would run in spite of it.
  if (!isOfUse || (isScript && taken.size)) return { text, taken };
  const moved = all.filter(each => !taken.has(each));
  const renamed = new Set(moved);
  // It would count where the newer name is gone.
  if (renamed.has('href')) renamed.add(XLINK);
  const purpose = purposeOf([...waiting].flatMap(([each, list]) => (taken.has(each) ? [] : list)));
  const type = isScript ? ' type="text/plain"' : '';
  const consent = attributes.has('data-consent')
    ? ''
    : ` data-consent="${purpose === '*' ? '' : purpose}"`;
  return { text: inertTag(text, renamed, type + consent), taken };
};
