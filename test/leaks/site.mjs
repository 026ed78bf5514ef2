import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/** The built files; `TACET_DIST` names another build. */
export const DIST = process.env.TACET_DIST ?? join(import.meta.dirname, '../../dist');
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const TYPES = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.html': 'text/html',
  '.css': 'text/css',
  '.mp4': 'video/mp4',
  '.mp3': 'audio/mpeg',
  '.vtt': 'text/vtt',
  '.woff2': 'font/woff2',
};

const isTracker = host => /(?:^|\.)tracker\.localhost\.?$/.test(host.replace(/:\d+$/, ''));

/** A page, through what changes pages on their way out. */
const pageReply = async ({ method, headers, url }, { html, through }) => {
  const type = 'text/html; charset=utf-8';
  const asked = new Request(new URL(url, `http://${headers.host}`), {
    method,
    headers: Object.entries(headers).filter(([name]) =>
      /^(?:accept|cookie|dnt|sec-.*)$/.test(name),
    ),
  });
  const answer = await through(
    asked,
    () => new Response(html, { headers: { 'Content-Type': type } }),
  );
  return { type, headers: Object.fromEntries(answer.headers), body: await answer.text() };
};

/** What the site itself answers. */
const ownReply = async (request, url, pages, files) => {
  const { pathname, search } = url;
  const given = decodeURIComponent(search.slice(1));
  const page = pages.get(pathname);
  if (page) return pageReply(request, page);
  if (Object.hasOwn(files, pathname))
    return { type: TYPES[extname(pathname)], body: await files[pathname]() };
  if (pathname.startsWith('/dist/'))
    return { type: TYPES[extname(pathname)], body: await readFile(join(DIST, pathname.slice(5))) };
  if (pathname === '/page-with-pixel') return { type: 'text/html', body: `<img src="${given}">` };
  if (pathname === '/own-worker.js')
    return { type: TYPES['.js'], body: `fetch(${JSON.stringify(given)}).catch(() => {})` };
  if (pathname === '/own.html') return { type: 'text/html', body: '<p>own' };
  if (pathname === '/plain') return { type: 'text/html', body: '<title>plain</title>' };
  return {
    type: TYPES[extname(pathname)] ?? 'text/plain',
    body: extname(pathname) === '.gif' ? PIXEL : '',
  };
};

/**
 * One loopback server that plays the site and the tracker, told apart by the `Host` header.
 *
 * @param {{ files?: Record<string, () => Promise<string | Buffer>> }} [options] what a tool needs
 *   served, by path: `/tools/yett.js`
 */
export const startSite = async ({ files = {} } = {}) => {
  const pages = new Map();
  const hits = new Map();
  const hit = (form, what) => hits.set(form, [...(hits.get(form) ?? []), what]);
  // The address says which form sent it: `/image/new-image/leak.gif`.
  const formOf = ({ url }) => url.split('/').slice(1, 3).join('/');
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://any');
    const headers = {
      'Access-Control-Allow-Origin': request.headers.origin ?? '*',
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Allow-Headers': request.headers['access-control-request-headers'] ?? '',
      'Cache-Control': 'no-store',
    };
    try {
      if (isTracker(request.headers.host)) {
        hit(formOf(request), `${request.method} ${url.pathname}`);
        const type = TYPES[extname(url.pathname)] ?? 'text/plain';
        // Firefox asks for media that are empty a thousand times.
        const status = /^(?:audio|video)/.test(type) ? 404 : 200;
        response.writeHead(status, { ...headers, 'Content-Type': type });
        return response.end(type === 'image/gif' ? PIXEL : '');
      }
      const { type, body, headers: its } = await ownReply(request, url, pages, files);
      const all = { ...headers, 'Content-Type': type, ...its };
      for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
      response.end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  server.on('upgrade', (request, socket) => {
    if (isTracker(request.headers.host)) hit(formOf(request), 'socket');
    socket.destroy();
  });
  // Bytes that are no HTTP: a relay server for WebRTC is being asked.
  server.on('clientError', (_, socket) => {
    hit('request/rtc', 'bytes');
    socket.destroy();
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  return {
    port,
    origin: (host = 'site.localhost') => `http://${host}:${port}`,
    /** A page, and what it passes on its way out. */
    serve(path, html, through = (request, next) => next(request)) {
      pages.set(path, { html, through });
      return `http://site.localhost:${port}${path}`;
    },
    /** What the tracker's server got from one form so far. */
    hits: form => hits.get(form) ?? [],
    close: () =>
      new Promise(done => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
};
