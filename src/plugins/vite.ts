import { normalize } from '../config/normalize.ts';
import type { ConsentConfig } from '../config/types.ts';
import { readLock } from '../lock/read.ts';
import type { HeadTag } from '../lock/snippet.ts';
import { headTags, type PageOptions } from '../pages/head-tags.ts';
import { addressOfPage, policyOf } from '../rewrite/policy-of.ts';
import { rewrite } from '../rewrite/rewrite.ts';

/** As much of Vite's plugins as this one is. @see https://vite.dev/guide/api-plugin#transformindexhtml */
export interface HtmlPlugin {
  name: string;
  apply: 'build';
  transformIndexHtml: {
    order: 'post';
    handler(html: string, context: { path: string }): { html: string; tags: HtmlTag[] };
  };
}

type HtmlTag = HeadTag & { injectTo: 'head-prepend' };

/**
 * For Vite: puts the head script, its configuration and the lock first into the head of the pages that
 * are built, and makes trackers in them inert.
 *
 *     plugins: [tacet(config, { script: '/consent/consent.js', lock: true })]
 *
 * @param input what `window.consentConfig` says
 */
export const tacet = (
  input: ConsentConfig,
  { rewrite: isRewriting = true, ...options }: PageOptions = {},
): HtmlPlugin => {
  const config = normalize(input);
  const settings = readLock(input);
  const policy = policyOf(config, settings.site);
  const head: HeadTag[] = [
    // Browsers look for it within the first 1024 bytes, and the lock is longer. Vite writes UTF-8.
    ...(options.lock ? [{ tag: 'meta' as const, attrs: { charset: 'utf-8' } }] : []),
    ...headTags(input, options),
  ];
  return {
    name: 'tacet',
    apply: 'build',
    transformIndexHtml: {
      // What other plugins bring is judged, too.
      order: 'post',
      handler: (html, { path }) => ({
        html: isRewriting ? rewrite(html, policy, addressOfPage(settings.site, path)).html : html,
        tags: head.map(tag => ({ ...tag, injectTo: 'head-prepend' })),
      }),
    },
  };
};
