import onHeaders from 'on-headers';
import type { ConsentConfig } from '../config/types.ts';
import {
  changeRequest,
  changeResponse,
  type Middleware,
  readRequest,
  readResponse,
} from './connect-headers.ts';
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
    const visit = createVisit(policies, request.method ?? 'GET', readRequest(request));
    if (visit.isRefused) {
      response.writeHead(503, { 'Cache-Control': 'no-store' }).end();
      return;
    }
    changeRequest(request, visit.request);
    onHeaders(response, () =>
      changeResponse(response, visit.answer(response.statusCode, readResponse(response))),
    );
    next();
  };
};
