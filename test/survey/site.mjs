import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createServer as createRelay } from 'node:net';
import { join } from 'node:path';
import { makeCertificate } from '../support/certificate.mjs';

const DIST = process.env.TACET_DIST ?? join(import.meta.dirname, '../../dist');
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** What a vendor's server says when it has nothing to say, by what was asked for. */
const ANSWERS = {
  script: ['text/javascript', ''],
  image: ['image/gif', PIXEL],
  iframe: ['text/html', '<!doctype html><title>Frame</title>'],
  style: ['text/css', ''],
};

/** First byte of a TLS handshake. */
const HANDSHAKE = 0x16;

/**
 * One loopback port that plays every host there is, by http and by https. Who asks is told by the
 * end of the browser's name: `shop/2` is tab 2.
 */
export const startSite = async () => {
  const files = new Map();
  const hits = [];

  const answer = async (hit, answers) => {
    const { host, path } = hit;
    if (files.has(host + path)) return files.get(host + path);
    if (host.endsWith('.shop.example') && path.startsWith('/consent/')) {
      const body = await readFile(join(DIST, path.slice('/consent'.length)));
      return [path.endsWith('.json') ? 'application/json' : 'text/javascript', body];
    }
    hits.push(hit);
    const given = Object.keys(answers).find(where => (host + path).startsWith(where));
    return given ? ['application/json', answers[given]] : ANSWERS[hit.for];
  };

  const listener = async (request, response) => {
    const { method, headers } = request;
    const { pathname: path } = new URL(request.url, 'http://any');
    const host = (headers.host ?? '').replace(/:\d+$/, '');
    const tab = Number(/shop\/(\d+)$/.exec(headers['user-agent'])?.[1]);
    const open = {
      'Access-Control-Allow-Origin': headers.origin ?? '*',
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Allow-Headers': headers['access-control-request-headers'] ?? '',
      'Access-Control-Allow-Methods': headers['access-control-request-method'] ?? '',
      'Cache-Control': 'no-store',
    };
    request.resume();
    if (method === 'OPTIONS' || path === '/favicon.ico') return response.writeHead(204, open).end();
    const from = headers.origin ?? headers.referer ?? '';
    const hit = { tab, host, path, from, for: headers['sec-fetch-dest'] };
    const found = await answer(hit, files.get(tab) ?? {}).catch(() => undefined);
    const [type, body] = found ?? ['application/json', '{}'];
    response.writeHead(200, { ...open, 'Content-Type': type }).end(body);
  };

  const certificate = await makeCertificate();
  const servers = [createServer(listener), createSecureServer(certificate, listener)];
  for (const server of servers)
    server.on('upgrade', ({ headers, url }, socket) => {
      const tab = Number(/shop\/(\d+)$/.exec(headers['user-agent'])?.[1]);
      hits.push({
        tab,
        host: headers.host,
        path: url.split('?')[0],
        from: headers.origin ?? '',
        for: 'websocket',
      });
      socket.destroy();
    });
  const relay = createRelay(socket => {
    socket.on('error', () => socket.destroy());
    socket.once('data', first => {
      socket.pause();
      socket.unshift(first);
      servers[first[0] === HANDSHAKE ? 1 : 0].emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise(done => relay.listen(0, '127.0.0.1', done));

  return {
    port: relay.address().port,
    /** Serves a file of the site's own, or a library under a vendor's host: neither is a hit. */
    serve: (where, type, body) => void files.set(where, [type, body]),
    /** What vendors' servers answer one tab, by the beginning of `host/path`. */
    answers: (tab, answers) => void files.set(tab, answers),
    /** What arrived from one tab, from one number of hits on. */
    hits: (tab, start = 0) => hits.filter(hit => hit.tab === tab).slice(start),
    count: tab => hits.filter(hit => hit.tab === tab).length,
    close: () =>
      new Promise(done => {
        relay.close(done);
        for (const server of servers) server.closeAllConnections();
      }),
  };
};
