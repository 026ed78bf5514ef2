import type { ConsentConfig } from '../config/types.ts';
import { setAll, withHeaders } from './headers.ts';
import { createPolicies } from './request-policies.ts';
import { createVisit } from './visit.ts';

export type Next = (request: Request) => Response | Promise<Response>;

const REFUSAL = { status: 503, headers: { 'Cache-Control': 'no-store' } };

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
    if (visit.isRefused) return new Response(null, REFUSAL);
    const answer = await next(withHeaders(request, visit.request));
    const changes = visit.answer(answer.status, name => answer.headers.get(name) ?? undefined);
    if (!changes.size) return answer;
    // What `fetch` gave cannot be changed.
    const locked = new Response(answer.body, answer);
    setAll(locked.headers, changes);
    return locked;
  };
};
