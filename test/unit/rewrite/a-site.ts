import { normalize } from '../../../src/config/normalize.ts';
import type { ConsentConfig } from '../../../src/config/types.ts';
import { addressOfPage, policyOf } from '../../../src/rewrite/policy-of.ts';
import { type Rewritten, rewrite } from '../../../src/rewrite/rewrite.ts';

export const RULES: ConsentConfig = {
  rules: [
    { match: 't.example', purpose: 'marketing', service: 'tee', globals: ['tee'] },
    { match: 'a.example', purpose: 'analytics' },
    { match: 'mätze.example', purpose: 'analytics' },
    { match: '/collect', purpose: 'analytics' },
  ],
  allow: ['cdn.example'],
};
export const policyFor = (
  config: ConsentConfig = RULES,
  site: string | undefined = 'site.example',
) =>
  policyOf(
    normalize(config, () => undefined),
    site,
  );

const usual = policyFor();

/** Rewrites a page of `site.example`. */
export const rewritten = (html: string, policy = usual): Rewritten =>
  rewrite(html, policy, addressOfPage('site.example', 'shop/page.html'));
