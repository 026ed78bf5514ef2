import { nameOf, withName, withoutName, withoutNames } from './etag.ts';
import { asksAhead, asksForPage, isPage, type ReadHeader } from './page-request.ts';
import type { Policies } from './request-policies.ts';

/** What to do with one request and the answer to it. */
export interface Visit {
  /** Not answered: the browser asks ahead, and will ask again. */
  isRefused: boolean;
  /** Headers of the request that the site gets in another form; `undefined`: not at all. */
  request: ReadonlyMap<(typeof CONDITIONS)[number], string | undefined>;
  /** Headers of the answer to set, in place of those of the same name; `undefined`: to take away. */
  answer(
    status: number,
    read: (name: string) => string | undefined,
  ): ReadonlyMap<string, string | undefined>;
}

const CONDITIONS = ['if-none-match', 'if-modified-since', 'if-match', 'if-range'] as const;

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

  const tags = read('if-none-match')?.trim();
  const condition = tags && tags !== '*' ? withoutName(tags, name, !isAsked) : (tags ?? undefined);
  // A date tells nothing of the policy that a page was sent with.
  const date = isAsked ? undefined : (read('if-modified-since') ?? undefined);

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

  const conditions = {
    'if-none-match': condition,
    'if-modified-since': date,
    'if-match': withoutNames(read('if-match') ?? ''),
    'if-range': withoutNames(read('if-range') ?? ''),
  };

  return {
    isRefused: asksAhead(read),
    request: new Map(CONDITIONS.filter(each => read(each)).map(each => [each, conditions[each]])),
    answer(status, readAnswer) {
      // It has no type, and stands for what the tag stands for.
      const isLocked =
        status === 304 ? isAsked || condition !== tags : isPage(status, readAnswer, isAsked);
      return isLocked ? headersOf(readAnswer) : new Map();
    },
  };
};
