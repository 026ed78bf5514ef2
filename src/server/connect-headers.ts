import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HeaderChanges } from './headers.ts';

/** For Express and Connect: called with what comes next. */
export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/** The headers of a message, on its way. */
export interface MessageHeaders {
  /** By the lower-case name. */
  read(name: string): string | undefined;
  change(changes: HeaderChanges): void;
}

const asText = (value: number | string | readonly string[] | undefined): string | undefined =>
  value === undefined ? undefined : [value].flat().join(', ');

export const headersOfRequest = ({ headers }: IncomingMessage): MessageHeaders => ({
  read: name => asText(headers[name]),
  change(changes) {
    for (const [name, value] of changes)
      if (value === undefined) delete headers[name];
      else headers[name] = value;
  },
});

export const headersOfResponse = (response: ServerResponse): MessageHeaders => ({
  read: name => asText(response.getHeader(name)),
  change(changes) {
    for (const [name, value] of changes)
      if (value === undefined) response.removeHeader(name);
      else response.setHeader(name, value);
  },
});
