import { randomUUID } from 'node:crypto';
import { bundles } from '../trackers/bundles.mjs';
import { gif } from './gif.mjs';
import { readBody } from './read-body.mjs';
import { send, sendHtml, sendJson, sendText } from './send.mjs';
import { serveFile } from './serve-file.mjs';
import { frame, reviews } from './tracker-pages.mjs';

const scripts = new URL('../trackers/scripts/', import.meta.url);
const modules = new URL('../../node_modules/', import.meta.url);

/** What a vendor's server answers, by the first folder of the path. */
const answers = {
  posthog: { status: 1, featureFlags: {}, flags: {}, supportedCompression: [], surveys: false },
  mixpanel: { status: 1, error: null, flags: {} },
  snowplow: { status: 'ok' },
  countly: { result: 'Success' },
  collect: { ok: true },
};

/** Any site may call, with cookies. */
const openTo = request => ({
  'Access-Control-Allow-Origin': request.headers.origin ?? '*',
  'Access-Control-Allow-Credentials': 'true',
  'Access-Control-Allow-Methods': 'GET, POST, PUT, OPTIONS',
  'Access-Control-Allow-Headers': request.headers['access-control-request-headers'] ?? '*',
  'Access-Control-Allow-Private-Network': 'true',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  Vary: 'Origin',
});

/** Gives the visitor a number, as a tracker's server does. */
const mark = request =>
  request.headers.cookie?.includes('_trk_server=')
    ? {}
    : { 'Set-Cookie': `_trk_server=${randomUUID()}; Path=/; SameSite=None; Secure; HttpOnly` };

/** The trackers' server: notes every request, then answers as the real ones do. */
export const tracker =
  ({ hits }) =>
  async (request, response) => {
    const url = new URL(request.url, 'http://tracker');
    const body = (await readBody(request, 1_000_000)) ?? '';
    hits.add({
      time: Date.now(),
      method: request.method,
      path: url.pathname,
      query: url.search,
      cookie: request.headers.cookie ?? '',
      body: body.slice(0, 300),
      bytes: Buffer.byteLength(body),
      referer: request.headers.referer ?? '',
      origin: request.headers.origin ?? '',
    });

    const [, first = '', rest = ''] = /^\/([^/]*)\/?(.*)$/.exec(url.pathname) ?? [];
    const headers = openTo(request);
    if (request.method === 'OPTIONS') return send(response, 204, 'text/plain', '', headers);
    if (first === 'sdk' && Object.hasOwn(bundles, rest)) {
      return serveFile(response, modules, bundles[rest], headers);
    }
    if (first === 'tracker.js') return serveFile(response, scripts, first, headers);
    if (first === 'frame.html') return sendHtml(response, frame, headers);
    if (first === 'reviews') return sendHtml(response, reviews(url.searchParams), headers);
    if (url.pathname.endsWith('.gif')) {
      return send(response, 200, 'image/gif', gif, { ...headers, ...mark(request) });
    }
    // The SDK asks for further parts of itself; it works without them.
    if (url.pathname.endsWith('.js')) return send(response, 200, 'text/javascript', '', headers);
    if (first === 'ping') return send(response, 204, 'text/plain', '', headers);
    if (Object.hasOwn(answers, first)) {
      return sendJson(response, answers[first], { ...headers, ...mark(request) });
    }
    sendText(response, 404, 'Not found', headers);
  };
