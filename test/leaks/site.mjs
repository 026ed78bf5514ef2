import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const DIST = process.env.TACET_DIST ?? join(import.meta.dirname, '../../dist');
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

/** What the site itself answers. */
const ownReply = async (url, pages, files) => {
  const { pathname, search } = url;
  const given = decodeURIComponent(search.slice(1));
  if (pages.has(pathname)) return { type: 'text/html', body: pages.get(pathname) };
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
        response.writeHead(200, { ...headers, 'Content-Type': type });
        return response.end(type === 'image/gif' ? PIXEL : '');
      }
      const { type, body } = await ownReply(url, pages, files);
      response.writeHead(200, { ...headers, 'Content-Type': type });
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
    serve(path, html) {
      pages.set(path, html);
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
