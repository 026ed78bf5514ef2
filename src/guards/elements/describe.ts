import { isPlain, resolve } from '../../base/url.ts';
import type { Attempt } from '../../policy/types.ts';
import type { Site } from '../define.ts';
import { addressesIn } from './addresses.ts';
import { createAtHome } from './at-home.ts';
import type { ElementGuard } from './define.ts';
import { attributesOf, type Values } from './native-attributes.ts';

/** A document that stands in the address itself. */
const INLINE = /^\s*(?:javascript|data:\s*text\/(?:html|css))/i;
/** Absolute addresses in such a document, also with escaped slashes. */
const ADDRESS = /(?:https?:|["'`])\\?\/\\?\/[^\s"'`\\<>]+/gi;

/** The address, and those that a document in it names. */
const withInner = (address: string): string[] => {
  if (!INLINE.test(address)) return [address];
  const found = unescape(address).match(ADDRESS) ?? [];
  return [address, ...found.map(each => each.replace(/["'`\\]/g, ''))];
};

/**
 * Describes what an element with these values is about to do, by the strictest of its addresses;
 * `undefined` when it has none.
 */
export const createDescribe = (
  site: Site,
  guardOf: (element: Element) => ElementGuard | undefined,
) => {
  const { natives, gate } = site;
  const { get } = attributesOf(site);
  const isAtHome = createAtHome(site);

  // The fast path, for most addresses of most pages. Platforms' own paths begin with an underscore.
  const isOwn = (element: Element, address: string): boolean =>
    isPlain(address) &&
    !address.includes('/_') &&
    isAtHome() &&
    get(element, 'data-consent') === null;

  return (element: Element, values: Values): Attempt | undefined => {
    const { sink, addresses, traits } = guardOf(element) ?? {};
    const attempts: Attempt[] = [];
    if (!sink || !addresses) return undefined;
    for (const [name, value] of values) {
      const form = addresses[name];
      if (!form || !value || isOwn(element, value)) continue;
      for (const address of addressesIn(form, value).flatMap(withInner)) {
        const purpose = get(element, 'data-consent');
        // Placeholders are everywhere, and reach nobody.
        const url =
          purpose === null && /^(?:data|blob):/.test(address)
            ? undefined
            : resolve(address, natives.base());
        if (!url) continue;
        attempts.push({
          sink: form === 'srcset' ? 'image' : sink,
          url,
          // Marked without a purpose: it waits for all of them.
          ...(purpose !== null && { purpose: purpose || '*' }),
          ...traits?.(element),
        });
      }
    }
    return gate.strictest(attempts);
  };
};
