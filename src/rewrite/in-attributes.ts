import { readData } from '../guards/data-address.ts';
import { elementGuards } from '../guards/element-guards.ts';
import { addressesIn } from '../guards/elements/addresses.ts';
import type { AddressForm, ElementGuard } from '../guards/elements/define.ts';
import { inText, withInner } from '../guards/elements/inner-addresses.ts';
import { XLINK } from '../guards/elements/native-attributes.ts';
import { isOpaque } from '../guards/elements/sandbox.ts';
import type { Attempt } from '../policy/types.ts';
import { type Document, urlIn, type Waiting, waitingIn } from './document.ts';
import type { Tag } from './types.ts';

const byTag = new Map(
  elementGuards.flatMap(guard => guard.tags.map(tag => [tag.toLowerCase(), guard] as const)),
);

/** What the parser makes of a tag: `<image>` is an `img` outside of SVG, and `<use>` is nothing. */
const guardFor = ({ name, isForeign }: Tag): ElementGuard | undefined => {
  // Where it leads to is not fetched; what it leads to is judged.
  if (name === 'base') return undefined;
  const guard = byTag.get(name === 'image' && !isForeign ? 'img' : name);
  return guard?.tags.includes('use') && !isForeign ? undefined : guard;
};

/** As much of an element as guards ask for its traits. */
const asElement = ({ attributes }: Tag): Element => {
  const view: Partial<Element> = {
    getAttribute: (name: string) => attributes.get(name) ?? null,
    hasAttribute: (name: string) => attributes.has(name),
    isConnected: true,
  };
  return view as Element;
};

/** A script of our own: held by what nobody named, it could let nothing go again. */
const isHeadScript = ({ attempt, address, finding }: Waiting): boolean =>
  attempt.sink === 'script' &&
  finding.because === 'unknown' &&
  /\/consent(?:\.all|\.dev)?\.js(?:[?#]|$)/.test(address);

/** Whether no guard gets into the document in `srcdoc`: then it waits as a whole. */
export const isUnguarded = ({ attributes }: Tag): boolean => isOpaque(attributes.get('sandbox'));

const addressesOf = (form: AddressForm, value: string): string[] =>
  form === 'document'
    ? inText(value)
    : addressesIn(form, value).flatMap(each => withInner(each, readData));

/**
 * What the addresses in the attributes of a tag have to wait for, by the attribute's name. An element
 * waits as a whole: all of its addresses are there, or none.
 */
export const waitingInAttributes = (document: Document, tag: Tag): Map<string, Waiting[]> => {
  const found = new Map<string, Waiting[]>();
  const guard = guardFor(tag);
  if (!guard) return found;
  const purpose = tag.attributes.get('data-consent');
  const traits = guard.traits?.(asElement(tag));
  for (const [key, form] of Object.entries(guard.addresses)) {
    const name = key === 'href' && !tag.attributes.has(key) ? XLINK : key;
    const value = tag.attributes.get(name);
    if (!value || (form === 'document' && !isUnguarded(tag))) continue;
    // Only SVG's scripts have another address than `src`.
    if (tag.name === 'script' && key === 'href' && !tag.isForeign) continue;
    const waiting = addressesOf(form, value)
      .flatMap(address => {
        const url = urlIn(document, address);
        if (!url || (purpose === undefined && /^(?:data|blob):$/.test(url.protocol))) return [];
        const attempt: Attempt = {
          sink: form === 'srcset' ? 'image' : guard.sink,
          url,
          ...(purpose !== undefined && { purpose: purpose || '*' }),
          ...traits,
        };
        return waitingIn(document, attempt) ?? [];
      })
      .filter(each => !isHeadScript(each));
    found.set(name, waiting);
  }
  return [...found.values()].some(({ length }) => length) ? found : new Map();
};
