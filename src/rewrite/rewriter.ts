import { createMarkReader } from './byte-order-mark.ts';
import type { Document, Waiting } from './document.ts';
import { type Decide, examine, type Measures } from './examine.ts';
import { makeInert } from './make-inert.ts';
import { createPatch } from './patch.ts';
import { createTagReader } from './read-tags.ts';
import type { Found, Limit, Tag } from './types.ts';

/** Rewrites a document as it arrives. What is not changed comes out as it came in. */
export interface Rewriter {
  /** Takes the next piece, and gives what is certain by now. */
  write(text: string): string;
  /** Gives the rest. */
  end(): string;
}

/** Where a text begins that is a part of another, both from 1 on. */
interface Origin {
  line: number;
  column: number;
}

/** `origin` is that of a `noscript`, as a browser without scripts sees it. */
export const createRewriter = (
  document: Document,
  onFound: (found: Found) => void,
  origin?: Origin,
): Rewriter => {
  const patch = createPatch();
  const { line: firstLine, column: firstColumn } = origin ?? { line: 1, column: 1 };
  /** Where the last tag ended: nothing changes in front of it anymore. */
  let settled = 0;
  /** An element that is judged when its text is there. */
  let pending: { tag: Tag; decide: Decide } | undefined;

  const placeIn = (line: number, column: number): Origin => ({
    line: firstLine + line - 1,
    column: line === 1 ? firstColumn + column - 1 : column,
  });
  const tell = (tag: Tag, place: string, waiting: readonly Waiting[], limit?: Limit): void => {
    for (const { address, finding } of waiting)
      onFound({
        ...placeIn(tag.line, tag.column),
        element: tag.name,
        place,
        address,
        purpose: finding.purpose,
        service: finding.service,
        ...(limit && { limit }),
      });
  };
  const measures: Measures = {
    tell,
    hold(tag, waiting, place) {
      const old = patch.between(tag.start, tag.end);
      const { text, taken } = makeInert(tag, old, waiting);
      if (text !== old) patch.replace(tag.start, tag.end, text);
      for (const [name, list] of waiting)
        tell(tag, place ?? name, list, text === old || taken.has(name) ? 'taken' : undefined);
    },
    rewriteBehind(tag, html) {
      const inner = createRewriter(document, onFound, placeIn(tag.endLine, tag.endColumn));
      const text = inner.write(html) + inner.end();
      if (text !== html) patch.replace(tag.end, tag.end + html.length, text);
    },
    tellWithin(tag, html) {
      const itsOwn = { ...document, held: new Map(), defined: new Set<string>() };
      const place = { ...placeIn(tag.line, tag.column), element: tag.name, place: 'srcdoc' };
      const inner = createRewriter(itsOwn, found =>
        onFound({ ...found, ...place, limit: 'srcdoc' }),
      );
      inner.write(html);
      inner.end();
    },
  };

  const reader = createTagReader(
    {
      onStart(tag) {
        settled = tag.end;
        const decide = examine(document, tag, measures, !origin);
        // Only in SVG can there be a tag in a script or style; then it is none.
        pending = decide && { tag, decide };
      },
      onEnd(name, start, end) {
        settled = end;
        if (pending?.tag.name === name) pending.decide(patch.between(pending.tag.end, start));
        pending = undefined;
      },
    },
    { hasScripting: !origin },
  );
  const withoutMark = createMarkReader();

  return {
    write(given) {
      const [mark, text] = withoutMark(given, false);
      patch.add(text);
      reader.write(text, false);
      return mark + patch.take(pending ? pending.tag.start : settled);
    },
    end() {
      const [mark, text] = withoutMark('', true);
      patch.add(text);
      reader.write(text, true);
      pending?.decide(patch.between(pending.tag.end, patch.end()));
      return mark + patch.take(patch.end());
    },
  };
};
