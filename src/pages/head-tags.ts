import { inScript } from '../base/escape.ts';
import { normalize } from '../config/normalize.ts';
import type { ConsentConfig } from '../config/types.ts';
import { readLock } from '../lock/read.ts';
import { type HeadTag, lockTags } from '../lock/snippet.ts';

/** What goes into a page. */
export interface PageOptions {
  /** Where `consent.js` will lie: its tag, and the configuration, go first into the head. */
  script?: string;
  /** Whether to put the lock in front of it; default `false`. */
  lock?: boolean;
  /** Whether to make trackers in the pages inert; default `true`. */
  rewrite?: boolean;
}

/** What comes first in the head: the lock, the configuration, the head script. */
export const headTags = (
  input: ConsentConfig,
  { script, lock = false }: Pick<PageOptions, 'script' | 'lock'>,
): HeadTag[] => [
  ...(lock ? lockTags(normalize(input), readLock(input)) : []),
  ...(script
    ? [
        {
          tag: 'script' as const,
          attrs: {},
          children: `window.consentConfig = ${inScript(input)};`,
        },
        { tag: 'script' as const, attrs: { src: script } },
      ]
    : []),
];
