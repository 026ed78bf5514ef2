import type { ConsentConfig } from '../config/types.ts';
import { createVisit, isPage, type Visit } from './headers.ts';
import { createPolicies } from './request-policies.ts';

export type Next = (request: Request) => Response | Promise<Response>;

const CONDITIONS = ['if-none-match', 'if-modified-since'];

/** The request with the conditions that the site itself can judge. */
const withCondition = (request: Request, visit: Visit): Request => {
  if (!CONDITIONS.some(name => request.headers.has(name))) return request;
  const headers = new Headers(request.headers);
  for (const name of CONDITIONS) headers.delete(name);
  const condition = visit.condition(request.headers.get('if-none-match'));
  if (condition !== undefined) headers.set('if-none-match', condition);
  return new Request(request, { headers });
};

/**
 * The lock as a response header, for servers that answer a `Request` with a `Response`: Node, Deno,
 * Bun, workers at the edge. Give it the request and what answers it:
 *
 *     const lock = createLock(config);
 *     export default { fetch: request => lock(request, site) };
 *
 * @param config what `window.consentConfig` says; wrong values are read as the script reads them
 * @returns answers a request by `next`; pages get the visitor's policy, other answers stay as they are
 */
export const createLock = (
  config: ConsentConfig,
): ((request: Request, next: Next) => Promise<Response>) => {
  const policies = createPolicies(config);
  return async (request, next) => {
    const visit = createVisit(policies, request.method, name => request.headers.get(name));
    const answer = await next(withCondition(request, visit));
    if (!isPage(answer.status, answer.headers.get('content-type'))) return answer;
    // What `fetch` gave cannot be changed.
    const locked = new Response(answer.body, answer);
    const read = (name: string) => answer.headers.get(name) ?? undefined;
    for (const [name, value] of visit.headersFor(read)) locked.headers.set(name, value);
    return locked;
  };
};
