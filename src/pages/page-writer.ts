import { normalize } from '../config/normalize.ts';
import type { ConsentConfig } from '../config/types.ts';
import { readLock } from '../lock/read.ts';
import { markupOf } from '../lock/snippet.ts';
import { type ByteWriter, createByteWriter } from '../rewrite/byte-writer.ts';
import { createDocument } from '../rewrite/document.ts';
import { addressOfPage, policyOf } from '../rewrite/policy-of.ts';
import { createRewriter, type Rewriter } from '../rewrite/rewriter.ts';
import { unreadableBy } from '../rewrite/unreadable.ts';
import { createHeadWriter } from './head-place.ts';
import { headTags, type PageOptions } from './head-tags.ts';
import { withNonce } from './nonce.ts';

/** What is known of a document before its first byte. */
export interface PageFacts {
  path: string;
  /** Its `Content-Type`, if it has one. */
  type: string;
  /** Whether a browser is to show it. What a script asks for may be a piece of one. */
  isShown: boolean;
  /** That of the site's own policy. */
  nonce?: string | undefined;
  /** Told when the page, or a part of this work, is left as it is. */
  tell(reason: string): void;
}

/** The start of a whole document. */
const WHOLE = /^(?:\xef\xbb\xbf)?(?:\s|<!--[\s\S]*?-->)*<(?:!doctype\s+html|html|head)[\s/>]/i;

/** Where a page says what it is written in. */
const CHARSET = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w:-]+)/i;

const asIs = (text: string): string => text;
const AS_IS: Rewriter = { write: asIs, end: () => '' };

const encodingOf = (type: string, start: string): string | undefined =>
  /utf-?16|iso-2022-jp/i.exec(type)?.[0].toUpperCase() ?? unreadableBy(start);

/** One after the other. */
const both = (first: Rewriter, second: Rewriter): Rewriter => ({
  write: text => second.write(first.write(text)),
  end: () => second.write(first.end()) + second.end(),
});

/** Makes trackers in pages inert, and puts the head script and the lock into their heads, as they pass. */
export const createPageWriters = (
  input: ConsentConfig,
  { rewrite = true, ...options }: PageOptions,
): ((facts: PageFacts) => ByteWriter) => {
  const { site } = readLock(input);
  const policy = policyOf(normalize(input), site);
  const tags = headTags(input, options);

  const headFor = ({ type, nonce }: PageFacts, start: string): Rewriter => {
    const [, charset] = CHARSET.exec(start) ?? [];
    return createHeadWriter(
      markupOf([
        // Browsers look for it within the first 1024 bytes, and the lock is longer.
        ...(charset && !/charset/i.test(type)
          ? [{ tag: 'meta' as const, attrs: { charset } }]
          : []),
        ...withNonce(tags, nonce),
      ]),
    );
  };

  return facts =>
    createByteWriter(start => {
      const { path, type, isShown, tell } = facts;
      if (!WHOLE.test(start) && !(isShown && type)) return undefined;
      const encoding = encodingOf(type, start);
      if (/16/.test(encoding ?? '')) {
        tell(`it is written in ${encoding} and goes out without the script`);
        return undefined;
      }
      if (encoding) tell(`it is written in ${encoding}: trackers in it are not made inert`);
      const nothing = () => undefined;
      const inert =
        rewrite && !encoding
          ? createRewriter(createDocument(policy, addressOfPage(site, path)), nothing)
          : AS_IS;
      return both(inert, headFor(facts, start));
    });
};
