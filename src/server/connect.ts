import type { IncomingMessage, ServerResponse } from 'node:http';
import onHeaders from 'on-headers';
import type { ConsentConfig } from '../config/types.ts';
import { createPolicies } from './request-policies.ts';
import { createVisit } from './visit.ts';

const asText = (value: number | string | readonly string[] | undefined): string | undefined =>
  value === undefined ? undefined : [value].flat().join(', ');

/**
 * The lock as middleware for Express and Connect, in front of what sends pages:
 *
 *     app.use(lock(config));
 *
 * @param config what `window.consentConfig` says; wrong values are read as the script reads them
 */
export const lock = (
  config: ConsentConfig,
): ((request: IncomingMessage, response: ServerResponse, next: () => void) => void) => {
  const policies = createPolicies(config);
  return (request, response, next) => {
    const { headers, method = 'GET' } = request;
    const visit = createVisit(policies, method, name => asText(headers[name]));
    if (visit.isRefused) {
      response.writeHead(503, { 'Cache-Control': 'no-store' }).end();
      return;
    }
    for (const [name, value] of visit.request)
      if (value === undefined) delete headers[name];
      else headers[name] = value;
    onHeaders(response, () => {
      const read = (name: string) => asText(response.getHeader(name));
      for (const [name, value] of visit.answer(response.statusCode, read))
        if (value === undefined) response.removeHeader(name);
        else response.setHeader(name, value);
    });
    next();
  };
};
