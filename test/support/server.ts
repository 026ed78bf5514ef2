import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Duplex } from 'node:stream';
import { setTimeout } from 'node:timers/promises';

const ROOT = join(import.meta.dirname, '../..');

/** The built files; `TACET_DIST` names another build. */
export const DIST = process.env.TACET_DIST ?? join(ROOT, 'dist');

/** A request as it arrived. */
export interface Hit {
  method: string;
  /** Without the port, without a trailing dot. */
  host: string;
  /** Without the query. */
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
  type?: string;
  /** What a WebSocket is sent once it is open. */
  greeting?: string;
}

/** `host/path`, `/path` of any host, or a test of one's own. */
export type Where = string | ((hit: Hit) => boolean);

/** One loopback server that plays every host, told apart by the `Host` header. */
export interface Site {
  port: number;
  /** `http://tracker.localhost:<port>`, or `https://tracker.localhost` */
  origin(host?: string): string;
  /** Serves a page and returns its address. */
  page(html: string, options?: { headers?: Record<string, string>; host?: string }): string;
  /** Answers `host/path`, or all of a host, in another way than by its extension. */
  route(where: string, reply: Reply | ((hit: Hit) => Reply | Promise<Reply>)): void;
  /** What arrived so far, without our own files, pages and markers. */
  hits(where?: Where): Hit[];
  /** How often; preflights do not count, because they carry nothing. */
  count(where?: Where): number;
  /** The next hit, or one that has already arrived. */
  whenHit(where: Where): Promise<Hit>;
  /** Forgets what arrived so far. */
  forget(): void;
  /** Every request since the start, our own files included. */
  everything(): readonly Hit[];
  close(): Promise<void>;
}

export const PIXEL = Buffer.from(
  'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  'base64',
);

/** Where a page's text is interrupted, as on a slow line. */
export const PAUSE = '\u0000pause\u0000';
/** For how long, in milliseconds. */
const BETWEEN = 60;

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Scripts tell that they ran, pictures are pictures, the rest is JSON. */
const replyTo = ({ host, path }: Hit): Reply => {
  const extension = extname(path);
  const type = TYPES[extension] ?? 'application/json';
  if (path.startsWith('/missing')) return { status: 404, type: 'text/plain', body: 'missing' };
  if (extension === '.gif') return { type, body: PIXEL };
  if (extension === '.js' || extension === '.mjs')
    return { type, body: `(window.ran ??= []).push(${JSON.stringify(path)});` };
  if (extension === '.html')
    return { type, body: `<!doctype html><title>${path}</title><p>${host}` };
  if (extension === '.css') return { type, body: '' };
  return { type, body: JSON.stringify({ host, path }) };
};

/** What the end of a handshake is made of. @see https://www.rfc-editor.org/rfc/rfc6455#section-1.3 */
const SOCKET_ID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** Opens a WebSocket and greets: one short text frame. */
const openSocket = (key: string, greeting: string): Buffer => {
  const accept = createHash('sha1').update(`${key}${SOCKET_ID}`).digest('base64');
  const head = `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`;
  return Buffer.concat([
    Buffer.from(head),
    Buffer.from([0x81, greeting.length]),
    Buffer.from(greeting),
  ]);
};

const isOurs = ({ path }: Hit): boolean =>
  /^\/(?:dist|pages|marker|favicon\.ico)(?:\/|$)/.test(path);

const tests = (where: Where): ((hit: Hit) => boolean) =>
  typeof where === 'function'
    ? where
    : where.startsWith('/')
      ? hit => hit.path === where
      : where.includes('/')
        ? hit => `${hit.host}${hit.path}` === where
        : hit => hit.host === where;

/** A port is an origin: one that was used before may have something on the disk. */
const usedPorts = new Set<number>();

export interface SiteOptions {
  /**
   * With one, the site speaks https, and its addresses have no port: for a browser that is told to
   * find every host here.
   */
  certificate?: { key: string; cert: string };
}

export const startSite = async ({ certificate }: SiteOptions = {}): Promise<Site> => {
  const all: Hit[] = [];
  const pages = new Map<string, { html: string; headers: Record<string, string> }>();
  const routes = new Map<string, Reply | ((hit: Hit) => Reply | Promise<Reply>)>();
  const waiting = new Set<{ test: (hit: Hit) => boolean; done: (hit: Hit) => void }>();

  const routed = async (hit: Hit): Promise<Reply | undefined> => {
    const found = routes.get(`${hit.host}${hit.path}`) ?? routes.get(hit.host);
    return typeof found === 'function' ? found(hit) : found;
  };

  const answer = async (hit: Hit): Promise<Reply> => {
    const { host, path } = hit;
    const reply = await routed(hit);
    if (reply) return reply;
    if (path === '/favicon.ico' || path === '/marker') return { status: 204 };
    const page = pages.get(`${host}${path}`);
    if (page) return { type: 'text/html; charset=utf-8', headers: page.headers, body: page.html };
    const isDist = path.startsWith('/dist/');
    if (!isDist && !path.startsWith('/node_modules/')) return replyTo(hit);
    const file = isDist ? join(DIST, normalize(path.slice('/dist'.length))) : join(ROOT, path);
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    return { type, body: await readFile(file) };
  };

  /** Notes a request as it arrived, and tells those who wait for it. */
  const note = ({ method = 'GET', headers, url = '/' }: IncomingMessage, body: string): Hit => {
    const host = (headers.host ?? '').replace(/:\d+$/, '').replace(/\.$/, '');
    const { pathname: path, searchParams: query } = new URL(url, 'http://any');
    const hit: Hit = { method, host, path, query, headers, body };
    all.push(hit);
    for (const each of waiting) {
      if (method === 'OPTIONS' || !each.test(hit)) continue;
      waiting.delete(each);
      each.done(hit);
    }
    return hit;
  };

  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const hit = note(request, Buffer.concat(chunks).toString('latin1'));
      const { method, host, headers } = hit;
      // Any origin may read any answer, with its cookies: what is stopped, we have stopped.
      const open: Record<string, string> = {
        'Access-Control-Allow-Origin': headers.origin ?? '*',
        'Access-Control-Allow-Credentials': 'true',
        'Access-Control-Allow-Headers': headers['access-control-request-headers'] ?? '',
        'Access-Control-Allow-Methods': headers['access-control-request-method'] ?? '',
        'Cache-Control': 'no-store',
        ...(host === 'tracker.localhost' && {
          'Set-Cookie': '_trk_http=1; Path=/; SameSite=None; Secure',
        }),
      };
      const reply = await answer(hit).catch((): Reply => ({ status: 404, body: 'not found' }));
      response.writeHead(method === 'OPTIONS' ? 204 : (reply.status ?? 200), {
        ...open,
        ...(reply.type && { 'Content-Type': reply.type }),
        ...reply.headers,
      });
      if (method === 'HEAD' || method === 'OPTIONS') return response.end();
      const [first, ...rest] = typeof reply.body === 'string' ? reply.body.split(PAUSE) : [];
      if (!rest.length) return response.end(reply.body);
      response.write(first);
      for (const piece of rest) {
        await setTimeout(BETWEEN);
        response.write(piece);
      }
      return response.end();
    });
  };
  const server = certificate ? createSecureServer(certificate, listener) : createServer(listener);
  const sockets = new Set<Duplex>();
  server.on('upgrade', async (request, socket) => {
    sockets.add(socket);
    // A page that goes resets its sockets.
    socket.on('error', () => socket.destroy());
    const { greeting } = (await routed(note(request, ''))) ?? {};
    if (greeting === undefined) socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
    else socket.write(openSocket(request.headers['sec-websocket-key'] ?? '', greeting));
  });
  const listen = async (): Promise<number> => {
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    if (!usedPorts.has(port)) return port;
    await new Promise(done => server.close(done));
    return listen();
  };
  const port = await listen();
  usedPorts.add(port);

  const site: Site = {
    port,
    origin: (host = 'site.localhost') =>
      certificate ? `https://${host}` : `http://${host}:${port}`,
    page(html, { headers = {}, host = 'site.localhost' } = {}) {
      const path = `/pages/${pages.size + 1}`;
      pages.set(`${host}${path}`, { html, headers });
      return site.origin(host) + path;
    },
    route(where, reply) {
      routes.set(where, reply);
    },
    hits: (where = () => true) => all.filter(hit => !isOurs(hit) && tests(where)(hit)),
    count: where => site.hits(where).filter(({ method }) => method !== 'OPTIONS').length,
    whenHit: where =>
      new Promise(done => {
        const test = tests(where);
        const already = all.find(hit => hit.method !== 'OPTIONS' && test(hit));
        if (already) done(already);
        else waiting.add({ test, done });
      }),
    forget() {
      all.length = 0;
    },
    everything: () => all,
    close: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
        // The server does not count these as its connections any more.
        for (const socket of sockets) socket.destroy();
      }),
  };
  return site;
};
