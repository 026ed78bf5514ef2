import { page } from '../pages/page.mjs';
import { clickRedirect } from './email/click-redirect.mjs';
import { openPixel } from './email/open-pixel.mjs';
import { optOut } from './email/opt-out.mjs';
import { expireCookies } from './expire-cookies.mjs';
import { send, sendHtml, sendJson, sendText } from './send.mjs';
import { serveFile } from './serve-file.mjs';
import { stream } from './stream.mjs';

const assets = new URL('../assets/', import.meta.url);
const built = new URL('../../dist/', import.meta.url);

/** The shop's server: pages, assets, the built script, e-mail endpoints and the panel's sources. */
export function shop({ hits, clicks, tokens, optOuts, trackerUrl, paneUrl, config }) {
  const email = { clicks, tokens, optOuts };
  const get = [
    [/^\/consent\/(.+)$/, (_request, response, path) => serveFile(response, built, path)],
    [/^\/assets\/(.+)$/, (_request, response, path) => serveFile(response, assets, path)],
    [/^\/favicon\.ico$/, (_request, response) => serveFile(response, assets, 'favicon.svg')],
    [/^\/c\/([^/]+)$/, clickRedirect(email)],
    [/^\/o\/([^/]+)\.gif$/, openPixel(email)],
    [
      /^\/demo\/hits$/,
      (request, response) => stream(request, response, { hit: hits, mail: clicks }),
    ],
    [/^\/demo\/disk$/, (request, response) => sendJson(response, request.headers.cookie ?? '')],
    [/^\/demo\/disk\.html$/, (_request, response) => serveFile(response, assets, 'disk.html')],
  ];
  const post = [
    [
      /^\/demo\/reset$/,
      (request, response) => {
        for (const store of [hits, clicks, optOuts]) store.clear();
        send(response, 204, 'text/plain', '', { 'Set-Cookie': expireCookies(request) });
      },
    ],
  ];
  const optOutPage = optOut(email);

  return (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    if (url.pathname === '/email/opt-out') return optOutPage(request, response, url);
    const reading = request.method === 'GET' || request.method === 'HEAD';
    if (!reading && request.method !== 'POST') return sendText(response, 405, 'Not allowed');
    for (const [pattern, handler] of reading ? get : post) {
      const match = pattern.exec(url.pathname);
      if (match) return handler(request, response, match[1]);
    }
    const html = reading && page(url, { trackerUrl, paneUrl, config, token: tokens.issue() });
    if (!html) return sendText(response, 404, 'Not found');
    // So that the address of a mail's landing page is not told to others by the browser itself.
    sendHtml(response, html, { 'Referrer-Policy': 'strict-origin-when-cross-origin' });
  };
}
