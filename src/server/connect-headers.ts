import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HeaderChanges } from './headers.ts';

/** For Express and Connect: called with what comes next. */
export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

const asText = (value: number | string | readonly string[] | undefined): string | undefined =>
  value === undefined ? undefined : [value].flat().join(', ');

export const readRequest =
  ({ headers }: IncomingMessage) =>
  (name: string): string | undefined =>
    asText(headers[name]);

export const readResponse =
  (response: ServerResponse) =>
  (name: string): string | undefined =>
    asText(response.getHeader(name));

export const changeRequest = ({ headers }: IncomingMessage, changes: HeaderChanges): void => {
  for (const [name, value] of changes)
    if (value === undefined) delete headers[name];
    else headers[name] = value;
};

export const changeResponse = (response: ServerResponse, changes: HeaderChanges): void => {
  for (const [name, value] of changes)
    if (value === undefined) response.removeHeader(name);
    else response.setHeader(name, value);
};
