import { resolve } from '../base/url.ts';
import type { Document, Waiting } from './document.ts';
import { isUnguarded, waitingInAttributes } from './in-attributes.ts';
import { noteDefined, waitingInScript, waitingInStyle } from './in-text.ts';
import { scriptKind } from './script-kind.ts';
import type { Limit, Tag } from './types.ts';

/** What can be done about what has to wait. */
export interface Measures {
  /** Only tells of it. */
  tell(tag: Tag, place: string, waiting: readonly Waiting[], limit: Limit): void;
  /** Makes the tag inert, by its attributes or, without any, by its text. */
  hold(tag: Tag, waiting: ReadonlyMap<string, readonly Waiting[]>, place?: string): void;
  /** Rewrites the text behind a tag, which is a document to some. */
  rewriteBehind(tag: Tag, html: string): void;
  /** Tells of a document in an attribute. */
  tellWithin(tag: Tag, html: string): void;
}

/** Judges an element by the text in it. */
export type Decide = (text: string) => void;

const decideScript =
  (document: Document, tag: Tag, { tell, hold }: Measures): Decide =>
  code => {
    const { attributes } = tag;
    const type = attributes.get('type') ?? '';
    const found =
      attributes.get('data-consent') === 'necessary'
        ? undefined
        : waitingInScript(document, code, type);
    if (!found) noteDefined(document, code);
    else if (scriptKind(type) === 'importmap') tell(tag, 'text', found.waiting, 'importmap');
    else hold(tag, new Map([['text', found.waiting]]), found.place);
  };

const examineScript = (document: Document, tag: Tag, measures: Measures): Decide | undefined => {
  const { attributes, isClosed } = tag;
  if (scriptKind(attributes.get('type')) === 'data') return undefined;
  const isInline = !attributes.has('src') && !isClosed;
  const waiting = waitingInAttributes(document, tag);
  if (!waiting.size) return isInline ? decideScript(document, tag, measures) : undefined;
  if (attributes.get('data-consent') === 'necessary') return undefined;
  for (const each of [...waiting.values()].flat())
    for (const name of each.finding.globals ?? []) document.held.set(name, each);
  measures.hold(tag, waiting);
  return undefined;
};

const noteBase = (document: Document, { attributes }: Tag): void => {
  const href = attributes.get('href');
  if (href === undefined || document.hasBase) return;
  document.hasBase = true;
  document.base = resolve(href, document.base)?.href ?? document.base;
};

/** Judges a tag; gives back how to judge the text in its element, where that counts. */
export const examine = (
  document: Document,
  tag: Tag,
  measures: Measures,
  hasScripts: boolean,
): Decide | undefined => {
  const { name, attributes, isForeign, isClosed } = tag;
  if (tag.isLifeless) return undefined;
  if (name === 'base') noteBase(document, tag);
  if (name === 'script') return examineScript(document, tag, measures);
  if (attributes.get('data-consent') === 'necessary') return undefined;

  const waiting = waitingInAttributes(document, tag);
  if (waiting.size) measures.hold(tag, waiting);
  const style = attributes.get('style');
  if (style) measures.tell(tag, 'style', waitingInStyle(document, style), 'style');
  const inner = attributes.get('srcdoc');
  if (name === 'iframe' && inner && !isUnguarded(tag)) measures.tellWithin(tag, inner);

  if (name === 'style' && !isClosed)
    return text => measures.tell(tag, 'text', waitingInStyle(document, text), 'style');
  if (name === 'noscript' && hasScripts && !isForeign)
    return text => measures.rewriteBehind(tag, text);
  return undefined;
};
