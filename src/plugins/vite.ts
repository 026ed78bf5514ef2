import { inScript } from '../base/escape.ts';
import { normalize } from '../config/normalize.ts';
import type { ConsentConfig } from '../config/types.ts';
import { readLock } from '../lock/read.ts';
import { lockTags } from '../lock/snippet.ts';
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

interface HtmlTag {
  tag: string;
  attrs?: Record<string, string | true>;
  children?: string;
  injectTo: 'head-prepend';
}

export interface PluginOptions {
  /** Where `consent.js` will lie: its tag, and the configuration, go first into the head. */
  script?: string;
  /** Whether to put the lock in front of it; default `false`. */
  lock?: boolean;
  /** Whether to make trackers in the pages inert; default `true`. */
  rewrite?: boolean;
}

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
  { script, lock = false, rewrite: isRewriting = true }: PluginOptions = {},
): HtmlPlugin => {
  const config = normalize(input);
  const settings = readLock(input);
  const policy = policyOf(config, settings.site);
  const head: Omit<HtmlTag, 'injectTo'>[] = [
    // Browsers look for it within the first 1024 bytes, and the lock is longer. Vite writes UTF-8.
    ...(lock ? [{ tag: 'meta', attrs: { charset: 'utf-8' } }] : []),
    ...(lock ? lockTags(config, settings) : []),
    ...(script
      ? [
          { tag: 'script', children: `window.consentConfig = ${inScript(input)};` },
          { tag: 'script', attrs: { src: script } },
        ]
      : []),
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
