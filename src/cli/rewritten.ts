import { createByteWriter } from '../rewrite/byte-writer.ts';
import type { Rewriter } from '../rewrite/rewriter.ts';
import { unreadableBy } from '../rewrite/unreadable.ts';

/**
 * Rewrites the bytes of a document as they arrive. One whose encoding hides its markup passes as it
 * is, and `onUnreadable` is told.
 */
export async function* rewritten(
  source: AsyncIterable<Uint8Array>,
  rewriter: Rewriter,
  onUnreadable: (encoding: string) => void,
): AsyncGenerator<Uint8Array> {
  const writer = createByteWriter(start => {
    const encoding = unreadableBy(start);
    if (encoding) onUnreadable(encoding);
    return encoding ? undefined : rewriter;
  });
  for await (const bytes of source) yield writer.write(bytes);
  yield writer.end();
}
