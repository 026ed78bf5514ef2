import type { Config } from '../config/types.ts';
import type { Policy } from '../policy/classify.ts';
import { packed } from '../policy/packing/packed.static.ts';
import { unpack } from '../policy/packing/unpack.ts';
import { createRuleBook } from '../policy/rules.ts';
import { createSameSite } from '../policy/same-site.ts';

/** Stands for the site's host where nobody named it. */
const NOWHERE = 'site.invalid';

/** The address of a page, as far as it is known. */
export const addressOfPage = (site = '', path = ''): string =>
  new URL(path, `https://${site || NOWHERE}/`).href;

/**
 * The policy of the head script, for markup. Without the site's host nobody can tell another site's
 * addresses: then only rules and the catalogue count.
 */
export const policyOf = (config: Config, site?: string): Policy => ({
  own: createRuleBook(config.rules),
  catalogue: createRuleBook(config.catalogue ? unpack(packed) : []),
  isSameSite: createSameSite(new URL(addressOfPage(site)), config.firstParty),
  unknown: site ? config.unknown : 'allow',
  shapes: config.shapes,
});
