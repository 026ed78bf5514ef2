import { optOutPage } from '../../pages/opt-out.mjs';
import { readBody } from '../read-body.mjs';
import { send, sendHtml, sendText } from '../send.mjs';
import { rateLimit } from './rate-limit.mjs';

const headers = { 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' };

/**
 * `POST /email/opt-out` with `token=…&Click-Tracking=Off` (or `On`): no cookie, no login, no redirect,
 * and the same answer however often it comes, as in RFC 8058. `GET` shows a page and changes nothing,
 * since mail scanners follow links.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8058
 */
export function optOut({ tokens, optOuts }) {
  const mayTry = rateLimit(60);
  return async (request, response, url) => {
    if (request.method === 'GET' || request.method === 'HEAD') {
      return sendHtml(response, optOutPage(url.searchParams.get('t') ?? ''), headers);
    }
    if (request.method !== 'POST') {
      return sendText(response, 405, 'Not allowed', { ...headers, Allow: 'GET, HEAD, POST' });
    }
    if (!mayTry(request.socket.remoteAddress)) return sendText(response, 429, 'Later', headers);
    const body = await readBody(request, 2000);
    if (body === undefined) return sendText(response, 413, 'Too long', headers);
    const fields = new URLSearchParams(body);
    const choice = fields.get('Click-Tracking');
    const recipient = tokens.recipientOf(fields.get('token') ?? '');
    if (recipient === undefined || (choice !== 'Off' && choice !== 'On')) {
      return sendText(response, 400, 'Unknown token or choice', headers);
    }
    if (choice === 'Off') optOuts.add(recipient);
    else optOuts.delete(recipient);
    if (request.headers.accept?.includes('text/html')) {
      return sendHtml(response, optOutPage('', choice), headers);
    }
    send(response, 204, 'text/plain', '', headers);
  };
}
