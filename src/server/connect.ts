import type { IncomingMessage, ServerResponse } from 'node:http';
import onHeaders from 'on-headers';
import type { ConsentConfig } from '../config/types.ts';
import { createVisit, isPage } from './headers.ts';
import { createPolicies } from './request-policies.ts';

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
    const condition = visit.condition(headers['if-none-match']);
    delete headers['if-none-match'];
    delete headers['if-modified-since'];
    if (condition !== undefined) headers['if-none-match'] = condition;
    onHeaders(response, () => {
      const read = (name: string) => asText(response.getHeader(name));
      if (!isPage(response.statusCode, read('content-type'))) return;
      for (const [name, value] of visit.headersFor(read)) response.setHeader(name, value);
    });
    next();
  };
};
