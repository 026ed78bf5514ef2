import { conditionsOf } from './conditions.ts';
import { nameOf, withName } from './etag.ts';
import type { HeaderChanges } from './headers.ts';
import { asksAhead, asksForPage, isPage, type ReadHeader } from './page-request.ts';
import type { Policies } from './request-policies.ts';

/** What to do with one request and the answer to it. */
export interface Visit {
  /** Not answered: the browser asks ahead, and will ask again. */
  isRefused: boolean;
  /** Headers of the request that the site gets in another form. */
  request: HeaderChanges;
  /** Headers of the answer. */
  answer(status: number, read: (name: string) => string | undefined): HeaderChanges;
}

/**
 * What shared caches mind before `Cache-Control`.
 * @see https://www.rfc-editor.org/rfc/rfc9213
 */
const FOR_CACHES = [
  'CDN-Cache-Control',
  'Cloudflare-CDN-Cache-Control',
  'Netlify-CDN-Cache-Control',
  'Vercel-CDN-Cache-Control',
  'Surrogate-Control',
  'Edge-Control',
  'X-Accel-Expires',
];

const list = (...texts: (string | undefined | false)[]): string => texts.filter(Boolean).join(', ');

/**
 * The headers that lock a page. It differs from visitor to visitor, so that shared caches may not keep
 * it, and a browser asks again each time: the answer is in the tag that it asks with.
 */
export const createVisit = ({ lock, own }: Policies, method: string, read: ReadHeader): Visit => {
  const policy = lock(read);
  const name = nameOf(list(policy, own));
  const isAsked = asksForPage(read);

  const headersOf = (readAnswer: (name: string) => string | undefined) => {
    const headers = new Map<string, string | undefined>();
    // Several policies apply together.
    const policies = list(readAnswer('content-security-policy'), policy, own);
    if (policies) headers.set('Content-Security-Policy', policies);
    headers.set('Vary', list(readAnswer('vary'), 'Cookie, Sec-GPC, DNT'));
    if (!/no-store/i.test(readAnswer('cache-control') ?? ''))
      headers.set('Cache-Control', 'private, no-cache');
    for (const header of FOR_CACHES) if (readAnswer(header)) headers.set(header, undefined);
    const tag = readAnswer('etag');
    if (tag) headers.set('ETag', withName(tag, name));
    // The head script opens a locked page anew after an answer, but never sends a form again.
    const said = list(policy && 'lock', !/^(?:GET|HEAD)$/i.test(method) && 'post');
    if (said) headers.set('Server-Timing', list(readAnswer('server-timing'), said));
    return headers;
  };

  const { changes, isOurs } = conditionsOf(read, name, isAsked);

  return {
    isRefused: asksAhead(read),
    request: changes,
    answer: (status, readAnswer) =>
      (status === 304 ? isOurs : isPage(status, readAnswer, isAsked))
        ? headersOf(readAnswer)
        : new Map(),
  };
};
