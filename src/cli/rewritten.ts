import type { Rewriter } from '../rewrite/rewriter.ts';
import { PRESCANNED, unreadableBy } from '../rewrite/unreadable.ts';

/** Each byte is a character: markup is written in ASCII, and whatever else there is stays as it is. */
const BYTES = 'latin1';

/**
 * Rewrites the bytes of a document as they arrive. One whose encoding hides its markup passes as it
 * is, and `onUnreadable` is told.
 */
export async function* rewritten(
  source: AsyncIterable<Buffer>,
  rewriter: Rewriter,
  onUnreadable: (encoding: string) => void,
): AsyncGenerator<Buffer> {
  let start: Buffer | undefined = Buffer.alloc(0);
  let isReadable = true;
  const judge = (bytes: Buffer): void => {
    const encoding = unreadableBy(bytes.toString(BYTES, 0, PRESCANNED));
    isReadable = !encoding;
    if (encoding) onUnreadable(encoding);
  };
  const pass = (bytes: Buffer): Buffer =>
    isReadable ? Buffer.from(rewriter.write(bytes.toString(BYTES)), BYTES) : bytes;
  for await (const chunk of source) {
    if (start) {
      start = Buffer.concat([start, chunk]);
      if (start.length < PRESCANNED) continue;
      judge(start);
      yield pass(start);
      start = undefined;
    } else yield pass(chunk);
  }
  if (start) {
    judge(start);
    yield pass(start);
  }
  if (isReadable) yield Buffer.from(rewriter.end(), BYTES);
}
