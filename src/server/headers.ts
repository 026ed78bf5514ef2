import { nameOf, withName, withoutName } from './etag.ts';
import type { Policies, ReadHeader } from './request-policies.ts';

/** Whether a body is a page; a `304` has no type and stands for one that was. */
export const isPage = (status: number, type: string | null | undefined): boolean =>
  status === 304 || /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type ?? '');

/** What to do with one request and the answer to it. */
export interface Visit {
  /**
   * `If-None-Match` for the site itself; `undefined`: leave it out, and `If-Modified-Since` with it,
   * which cannot tell one policy from another.
   */
  condition(given: string | null | undefined): string | undefined;
  /** Headers to set, in place of those of the same name. */
  headersFor(read: (name: string) => string | undefined): Map<string, string>;
}

const list = (...texts: (string | undefined)[]): string => texts.filter(Boolean).join(', ');

/**
 * The headers that lock a page. It differs from visitor to visitor, so that shared caches may not keep
 * it, and a browser asks again each time: the answer is in the tag that it asks with.
 */
export const createVisit = (
  { lock, own }: Policies,
  method: string,
  readRequest: ReadHeader,
): Visit => {
  const policy = lock(readRequest);
  const name = nameOf(list(policy, own));
  return {
    condition: given => (given?.trim() === '*' ? given : withoutName(given ?? '', name)),
    headersFor(read) {
      const headers = new Map<string, string>();
      // Several policies apply together.
      const policies = list(read('content-security-policy'), policy, own);
      if (policies) headers.set('Content-Security-Policy', policies);
      headers.set('Vary', list(read('vary'), 'Cookie, Sec-GPC, DNT'));
      if (!/no-store/i.test(read('cache-control') ?? ''))
        headers.set('Cache-Control', 'private, no-cache');
      const tag = read('etag');
      if (tag) headers.set('ETag', withName(tag, name));
      // The head script never opens an answer to a form anew.
      if (!/^(?:GET|HEAD)$/i.test(method))
        headers.set('Server-Timing', list(read('server-timing'), 'post'));
      return headers;
    },
  };
};
