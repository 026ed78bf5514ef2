import { NoAnswer } from './with-patience.ts';

/** How long a page may take to come, in milliseconds. */
export const PATIENCE = 20_000;

/** A page leads to another one, and so on. */
export class LeadsOn extends Error {}

/** What the browser says, in a person's words. @see https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/Timeout \d+ms exceeded/, `it did not come within ${PATIENCE / 1000} s`],
  [/ERR_ABORTED|Download is starting/i, 'it is a download, or no page'],
  [/ERR_TOO_MANY_REDIRECTS/, 'it redirects without end'],
  [/ERR_NAME_NOT_RESOLVED/, 'there is no such host'],
  [/ERR_CONNECTION_REFUSED/, 'nobody answers there'],
  [/ERR_(?:CONNECTION_|EMPTY_RESPONSE)/, 'the connection was cut'],
  [/ERR_INTERNET_DISCONNECTED/, 'there is no network'],
  [/ERR_CERT_|ERR_SSL_/, 'its certificate or its encryption is not as it should be'],
  [/Execution context was destroyed/, 'it leads on to other pages without end'],
  [/Target crashed|Page crashed/, 'it crashed'],
];

/** Why a page did not come as it should. */
export const reasonIn = (error: unknown): string => {
  if (error instanceof NoAnswer) return 'it does not answer';
  if (error instanceof LeadsOn) return 'it leads on to other pages without end';
  const [line = ''] = (error as Error).message.split('\n');
  const [code = ''] = /net::\w+/.exec(line) ?? [];
  const [, reason] = REASONS.find(([form]) => form.test(line)) ?? [];
  if (reason) return code ? `${reason} (${code})` : reason;
  return line.replace(/^[\w.]+: /, '').replace(/ at https?:.*$/, '');
};
