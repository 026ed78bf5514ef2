import { warnServer } from '../base/log.ts';
import type { ConsentConfig } from '../config/types.ts';
import type { PageOptions } from '../pages/head-tags.ts';
import { nonceIn } from '../pages/nonce.ts';
import { createPageWriters } from '../pages/page-writer.ts';
import type { ByteWriter } from '../rewrite/byte-writer.ts';
import { conditionsOf } from './conditions.ts';
import { nameOf, withName } from './etag.ts';
import type { HeaderChanges } from './headers.ts';
import { asksForPage, type ReadHeader } from './page-request.ts';

declare const __VERSION__: string;

export interface TransformOptions extends PageOptions {
  /** Told, once for each reason, when a page goes out as it is; default `console.warn`. */
  onProblem?: (message: string) => void;
}

/** What to do with one request and the answer to it. */
export interface Transformation {
  /** Headers of the request that the site gets in another form. */
  request: HeaderChanges;
  /** What to do with the answer; `undefined`: it stays as it is. */
  answer(status: number, read: ReadAnswer): Change | undefined;
  /** Says why it stays as it is. */
  tell(reason: string): void;
}

export interface Change {
  headers: HeaderChanges;
  /** What changes the body; absent where there is none. */
  writer?: ByteWriter;
}

type ReadAnswer = (name: string) => string | undefined;

/** What is not true any more of a page that was changed. */
const OF_THE_BYTES = [
  'content-length',
  'content-encoding',
  'accept-ranges',
  'content-md5',
  'content-digest',
  'repr-digest',
  'digest',
];

const HTML = /^\s*(?:text\/html\s*(?:;|$)|$)/i;

/** Whether an answer has a body that can be changed: HTML, or what has no type and is looked at. */
const isChangeable = (status: number, read: ReadAnswer): boolean =>
  status >= 200 &&
  (status < 300 || status >= 400) &&
  ![204, 205, 206].includes(status) &&
  HTML.test(read('content-type') ?? '') &&
  !/^\s*attachment/i.test(read('content-disposition') ?? '');

/** What passes between a site and its visitors when its pages are changed on their way out. */
export const createTransformations = (
  input: ConsentConfig,
  { onProblem = warnServer, ...options }: TransformOptions,
): ((path: string, read: ReadHeader) => Transformation) => {
  const writerFor = createPageWriters(input, options);
  /** The same page is another one under another configuration. */
  const name = nameOf(JSON.stringify([__VERSION__, options, input]));
  const told = new Set<string>();

  const headersOf = (read: ReadAnswer) => {
    const headers = new Map<string, string | undefined>();
    for (const each of OF_THE_BYTES) if (read(each)) headers.set(each, undefined);
    const tag = read('etag');
    if (tag) headers.set('etag', withName(tag, name));
    // What a script asks for may be a piece of a page, and stays as it is.
    headers.set('vary', [read('vary'), 'Sec-Fetch-Dest, Accept'].filter(Boolean).join(', '));
    return headers;
  };

  return (path, read) => {
    const isShown = asksForPage(read);
    const { changes, isOurs } = conditionsOf(read, name, isShown);
    const tell = (reason: string): void => {
      if (told.has(reason)) return;
      told.add(reason);
      onProblem(`tacet: ${path}: ${reason}`);
    };
    return {
      // A part of a page cannot be changed.
      request: new Map([...changes, ...(isShown ? [['range', undefined] as const] : [])]),
      tell,
      answer(status, readAnswer) {
        if (status === 304) return isOurs ? { headers: headersOf(readAnswer) } : undefined;
        if (!isChangeable(status, readAnswer)) return undefined;
        const type = readAnswer('content-type') ?? '';
        const nonce = nonceIn(readAnswer('content-security-policy'));
        return {
          headers: headersOf(readAnswer),
          writer: writerFor({ path, type, isShown, nonce, tell }),
        };
      },
    };
  };
};
