import { Parser, type Token } from 'parse5';
import { type BareTree, createBareTree } from './bare-tree.ts';
import type { Tag } from './types.ts';

export interface TagListener {
  onStart(tag: Tag): void;
  /** `start` and `end` are where the end tag is. */
  onEnd(name: string, start: number, end: number): void;
}

export interface TagReader {
  /** Takes the next piece of a document, the last one with `isLast`. */
  write(text: string, isLast: boolean): void;
}

/**
 * Tells the tags of a document, as it arrives. The tree is built for real, although nobody keeps it:
 * only it knows whether `<script>` begins a script or is text, and whether `</p>` ends an SVG.
 */
export const createTagReader = (
  { onStart, onEnd }: TagListener,
  { hasScripting = true } = {},
): TagReader => {
  const parser = new Parser<BareTree>({
    treeAdapter: createBareTree(),
    sourceCodeLocationInfo: true,
    scriptingEnabled: hasScripting,
  });
  const { onStartTag, onEndTag } = Parser.prototype;
  /** The templates that are open: whether they keep their content from living. */
  const templates: boolean[] = [];
  const isLifeless = (): boolean => {
    templates.length = Math.min(templates.length, parser.openElements.tmplCount);
    return templates.includes(true);
  };

  parser.onStartTag = token => {
    // Always there: it was asked for above.
    const location = token.location as Token.LocationWithAttributes;
    const isForeign = parser.tokenizer.inForeignNode;
    const tag: Tag = {
      // The parser is about to adjust both.
      name: token.tagName,
      attributes: new Map(token.attrs.map(({ name, value }) => [name, value])),
      isForeign,
      isClosed: isForeign && token.selfClosing,
      isLifeless: isLifeless(),
      start: location.startOffset,
      end: location.endOffset,
      line: location.startLine,
      column: location.startCol,
      endLine: location.endLine,
      endColumn: location.endCol,
    };
    onStartTag.call(parser, token);
    if (parser.openElements.tmplCount > templates.length)
      templates.push(!tag.attributes.has('shadowrootmode'));
    onStart(tag);
  };
  parser.onEndTag = token => {
    const { startOffset, endOffset } = token.location as Token.Location;
    const { tagName } = token;
    onEndTag.call(parser, token);
    onEnd(tagName, startOffset, endOffset);
  };
  return { write: (text, isLast) => parser.tokenizer.write(text, isLast) };
};
