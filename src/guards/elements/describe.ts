import { isPlain, resolve } from '../../base/url.ts';
import type { Attempt } from '../../policy/types.ts';
import type { Site } from '../define.ts';
import { addressesIn } from './addresses.ts';
import { createAtHome } from './at-home.ts';
import type { AddressForm, ElementGuard } from './define.ts';
import { inText, withInner } from './inner-addresses.ts';
import { attributesOf, type Values } from './native-attributes.ts';
import { PREPARED } from './prologue.ts';
import { isOpaque } from './sandbox.ts';

/**
 * Describes what an element with these values is about to do, by the strictest of its addresses;
 * `undefined` when it has none.
 */
export const createDescribe = (
  site: Site,
  guardOf: (element: Element) => ElementGuard | undefined,
) => {
  const { natives, gate, blobs } = site;
  const { get } = attributesOf(site);
  const isAtHome = createAtHome(site);

  // The fast path, for most addresses of most pages. Platforms' own paths begin with an underscore.
  const isOwn = (element: Element, address: string): boolean =>
    isPlain(address) &&
    !address.includes('/_') &&
    isAtHome() &&
    get(element, 'data-consent') === null;

  /** Text that runs in a frame where no guard is: there it can only be judged by what it says. */
  const unguardedText = (element: Element, form: AddressForm, value: string): string => {
    const hasItsOwnOrigin = isOpaque(get(element, 'sandbox'));
    if (form === 'document') return hasItsOwnOrigin ? value : '';
    const { text = '', type = '' } = blobs.read(value) ?? {};
    return hasItsOwnOrigin || !PREPARED.test(type) ? text : '';
  };

  return (element: Element, values: Values): Attempt | undefined => {
    const { sink, addresses, traits } = guardOf(element) ?? {};
    const attempts: Attempt[] = [];
    if (!sink || !addresses) return undefined;
    for (const [name, value] of values) {
      const form = addresses[name];
      if (!form || !value || isOwn(element, value)) continue;
      const inner = sink === 'frame' ? inText(unguardedText(element, form, value)) : [];
      for (const address of [
        ...addressesIn(form, value).flatMap(each => withInner(each, blobs.read)),
        ...inner,
      ]) {
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
