import onHeaders from 'on-headers';
import type { ConsentConfig } from '../config/types.ts';
import { headersOfRequest, headersOfResponse, type Middleware } from './connect-headers.ts';
import { createPolicies } from './request-policies.ts';
import { createVisit } from './visit.ts';

/**
 * The lock as middleware for Express and Connect, in front of what sends pages:
 *
 *     app.use(lock(config));
 *
 * @param config what `window.consentConfig` says; wrong values are read as the script reads them
 */
export const lock = (config: ConsentConfig): Middleware => {
  const policies = createPolicies(config);
  return (request, response, next) => {
    const asked = headersOfRequest(request);
    const visit = createVisit(policies, request.method ?? 'GET', asked.read);
    if (visit.isRefused) {
      response.writeHead(503, { 'Cache-Control': 'no-store' }).end();
      return;
    }
    asked.change(visit.request);
    onHeaders(response, () => {
      const { read, change } = headersOfResponse(response);
      change(visit.answer(response.statusCode, read));
    });
    next();
  };
};
