import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import compression from 'compression';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ConsentConfig } from '../../../src/config/types.ts';
import { lockScript } from '../../../src/lock/script.ts';
import { transform } from '../../../src/server/connect-transform.ts';
import { createLock } from '../../../src/server/lock.ts';
import { createTransform } from '../../../src/server/transform.ts';
import type { TransformOptions } from '../../../src/server/transformation.ts';

const config: ConsentConfig = {
  rules: [{ match: 'stats.example', purpose: 'analytics' }],
  ui: { texts: { ask: '</script>“…”' } },
};
const TRACKER = '<script src="https://stats.example/s.js"></script>';
const PAGE = `<!doctype html><html lang="en"><head><title>Shop</title></head><body>${TRACKER}<p>é</p></body></html>`;
const TAG = '<script src="/consent.js"></script>';
const INERT = /<script [^>]*data-src="https:\/\/stats\.example\/s\.js"/;
const DOCUMENT = { 'sec-fetch-dest': 'document' };
const FETCHED = { 'sec-fetch-dest': 'empty' };

const answer = (body: BodyInit | null, headers: Record<string, string> = {}, status = 200) =>
  new Response(body, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
  });
const ask = (headers: Record<string, string> = DOCUMENT, path = '/') =>
  new Request(`https://shop.example${path}`, { headers });
const make = (options: TransformOptions = {}) =>
  createTransform(config, { script: '/consent.js', ...options });
/** What comes out for a page that goes in. */
const through = async (body: BodyInit, headers = {}, options: TransformOptions = {}) =>
  (await make(options)(ask(), () => answer(body, headers))).text();

describe('pages on their way out', () => {
  it('get configuration and script first, and their trackers become inert', async () => {
    const html = await through(PAGE);
    expect(html).toMatch(/^<!doctype html><html lang="en"><head><script>window\.consentConfig = /);
    expect(html).toContain(`${TAG}<title>`);
    expect(html).toMatch(INERT);
    expect(html).toContain('<p>é</p>');
    expect(html).not.toContain(lockScript);
    // In whatever encoding the page is.
    expect(html).toContain(String.raw`\u003c/script>\u201c\u2026\u201d`);
  });

  it('come out letter by letter as in one piece', async () => {
    const bytes = new TextEncoder().encode(PAGE);
    const stream = new ReadableStream({
      start(to) {
        for (const byte of bytes) to.enqueue(Uint8Array.of(byte));
        to.close();
      },
    });
    expect(await through(stream)).toBe(await through(PAGE));
  });

  it('get the lock in front, if it is asked for, and keep their trackers, if that is', async () => {
    const html = await through(PAGE, {}, { lock: true, rewrite: false });
    expect(html.indexOf(lockScript)).toBeLessThan(html.indexOf('window.consentConfig'));
    expect(html).toContain(lockScript);
    expect(html).toContain(TRACKER);
  });

  it('say what they are written in early enough', async () => {
    const latin = PAGE.replace('<title>', '<meta charset="windows-1252"><title>');
    const typed = { 'Content-Type': 'text/html' };
    expect(await through(latin, typed, { lock: true })).toMatch(
      /<head><meta charset="windows-1252">\s*<script data-cfasync/,
    );
    // The header says it.
    expect(await through(latin, {}, { lock: true })).toMatch(/<head><script data-cfasync/);
  });

  it("have the nonce of the site's own policy", async () => {
    const html = await through(PAGE, {
      'Content-Security-Policy': "script-src 'nonce-r4nd0m+/=' 'strict-dynamic'",
    });
    expect(html).toContain('<script src="/consent.js" nonce="r4nd0m+/=">');
    expect(html).toContain('<script nonce="r4nd0m+/=">window.consentConfig');
  });

  it('lose what was said of their bytes', async () => {
    const response = await make()(ask(), () =>
      answer(PAGE, {
        'Content-Length': '9',
        'Accept-Ranges': 'bytes',
        ETag: '"a"',
        Vary: 'Cookie',
      }),
    );
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'text/html; charset=utf-8',
      etag: expect.stringMatching(/^"a;tacet=[\da-z]+"$/),
      vary: 'Cookie, Sec-Fetch-Dest, Accept',
    });
  });

  it('are asked for whole and plain, and again only where they are others', async () => {
    const transformed = make();
    const given = (await transformed(ask(), () => answer(PAGE, { ETag: '"a"' }))).headers.get(
      'etag',
    );
    const seen: Request[] = [];
    const asking = async (tag: string, options = {}) =>
      make(options)(
        ask({ ...DOCUMENT, 'If-None-Match': tag, Range: 'bytes=0-5', 'Accept-Encoding': 'br' }),
        request => {
          seen.push(request);
          return request.headers.get('if-none-match') === '"a"'
            ? answer(null, { ETag: '"a"' }, 304)
            : answer(PAGE, { ETag: '"a"' });
        },
      );
    const same = await asking(given ?? '');
    expect([same.status, same.headers.get('etag')]).toEqual([304, given]);
    expect((await asking('"a"')).status).toBe(200);
    // Another configuration.
    expect((await asking(given ?? '', { script: '/other.js' })).status).toBe(200);
    for (const { headers } of seen) {
      expect(headers.get('range')).toBeNull();
      expect(headers.get('accept-encoding')).toBe('identity');
    }
  });

  it('may be locked by a header as well', async () => {
    const lock = createLock(config);
    const site = () => answer(PAGE, { ETag: '"a"' });
    const both = (request: Request, next: (request: Request) => Response) =>
      lock(request, inner => make()(inner, next));
    const first = await both(ask(), site);
    expect(first.headers.get('content-security-policy')).toContain('tacet.invalid');
    expect(await first.text()).toContain(TAG);
    const tag = first.headers.get('etag') ?? '';
    const again = await both(ask({ ...DOCUMENT, 'If-None-Match': tag }), request =>
      request.headers.get('if-none-match') === '"a"' ? answer(null, { ETag: '"a"' }, 304) : site(),
    );
    expect([again.status, again.headers.get('etag')]).toEqual([304, tag]);
  });
});

describe('what is no page', () => {
  it.each<[string, () => Response]>([
    ['JSON', () => Response.json({})],
    ['nothing', () => new Response(null, { status: 204 })],
    ['a redirect', () => answer('<html>', { Location: '/there' }, 302)],
    ['a part', () => answer('<html>', { 'Content-Range': 'bytes 0-5/9' }, 206)],
    ['a download', () => answer(PAGE, { 'Content-Disposition': 'attachment; filename=a.html' })],
    ['XHTML', () => answer('<html/>', { 'Content-Type': 'application/xhtml+xml' })],
    ['an error of the network', () => Response.error()],
  ])('stays as it is: %s', async (_, given) => {
    const response = given();
    expect(await make()(ask(), () => response)).toBe(response);
  });

  it.each([
    ['a piece that a script asks for', FETCHED, '<p>piece</p>', {}, false],
    ['a whole page that a script asks for, to keep it', FETCHED, PAGE, {}, true],
    ['a piece that is shown as a page', DOCUMENT, '<p>piece</p>', {}, true],
    ['a page without a type', DOCUMENT, PAGE, { 'Content-Type': '' }, true],
    ['something without a type', DOCUMENT, 'GIF89a', { 'Content-Type': '' }, false],
    ['an empty page', DOCUMENT, '', {}, true],
    ['a page of an error', DOCUMENT, PAGE, {}, true],
  ])('%s', async (_, headers, body, more, isChanged) => {
    const given = answer(body, more);
    if ('Content-Type' in more) given.headers.delete('content-type');
    const html = await (await make()(ask(headers), () => given)).text();
    expect(html.includes(TAG)).toBe(isChanged);
    if (!isChanged) expect(html).toBe(body);
  });
});

describe('what cannot be changed', () => {
  it.each([
    ['UTF-16', Buffer.from(`\ufeff${PAGE}`, 'utf16le'), {}, 'UTF-16'],
    ['UTF-16 by its type', PAGE, { 'Content-Type': 'text/html; charset=utf-16' }, 'UTF-16'],
    ['compressed', gzipSync(PAGE), { 'Content-Encoding': 'gzip' }, 'compressed'],
  ])('goes out as it is, and it is told once: %s', async (_, body, headers, reason) => {
    const onProblem = vi.fn();
    const transformed = make({ onProblem });
    for (const path of ['/a', '/b']) {
      const response = await transformed(ask(DOCUMENT, path), () => answer(body, headers));
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.equals(Buffer.from(body))).toBe(true);
      expect(response.headers.get('content-encoding')).toBe(
        reason === 'compressed' ? 'gzip' : null,
      );
    }
    expect(onProblem).toHaveBeenCalledTimes(1);
    expect(onProblem.mock.calls[0]?.[0]).toMatch(new RegExp(`^tacet: /a: .*${reason}`));
  });

  it('gets the script, where only its trackers are hidden', async () => {
    const onProblem = vi.fn();
    const html = await through(
      PAGE,
      { 'Content-Type': 'text/html; charset=iso-2022-jp' },
      { onProblem },
    );
    expect(html).toContain(TAG);
    expect(html).toContain(TRACKER);
    expect(onProblem).toHaveBeenCalledOnce();
  });

  it('is changed all the same where a platform has decoded it', async () => {
    const transformed = await make()(ask(), () => answer(PAGE, { 'Content-Encoding': 'gzip' }));
    expect(transformed.headers.get('content-encoding')).toBeNull();
    expect(await transformed.text()).toContain(TAG);
  });
});

describe('an Express server', () => {
  const onProblem = vi.fn();
  const app = express();
  app.use(compression({ threshold: 0, filter: ({ headers }) => !headers['x-plain'] }));
  app.use(transform(config, { script: '/consent.js', onProblem }));
  app.get('/sent', (_, response) => void response.send(PAGE));
  app.get('/written', (_, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/html',
      'Content-Length': Buffer.byteLength(PAGE),
    });
    const bytes = Buffer.from(PAGE);
    for (let at = 0; at < bytes.length; at += 7)
      response.write(bytes.subarray(at, at + 7), () => counted.push(at));
    response.write('', 'utf8');
    response.end(() => counted.push(-1));
  });
  app.get('/hex', (_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(Buffer.from(PAGE).toString('hex'), 'hex');
  });
  app.get('/json', (_, response) => void response.json({ a: 1 }));
  app.get('/empty', (_, response) => void response.status(204).end());
  app.get('/zipped', (_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.setHeader('Content-Encoding', 'gzip');
    response.end(gzipSync(PAGE));
  });
  const counted: number[] = [];
  const server = createServer(app);
  let origin = '';
  beforeAll(async () => {
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise(done => server.close(done)));
  const get = (path: string, init?: RequestInit) =>
    fetch(origin + path, { ...init, headers: { accept: 'text/html', ...init?.headers } });

  it.each(['/sent', '/written', '/hex'])('changes pages as they are %s', async path => {
    const response = await get(path);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const html = await response.text();
    expect(html).toContain(TAG);
    expect(html).toMatch(INERT);
    expect(html).toContain('<p>é</p></body></html>');
    expect(html.match(/consent\.js/g)).toHaveLength(1);
  });

  it('calls back for each piece', async () => {
    counted.length = 0;
    // Compression does not call back at the end.
    await (await get('/written', { headers: { 'x-plain': '1' } })).text();
    expect(counted.at(-1)).toBe(-1);
    expect(counted).toHaveLength(Math.ceil(Buffer.byteLength(PAGE) / 7) + 1);
  });

  it('leaves the rest as it is', async () => {
    expect(await (await get('/json')).json()).toEqual({ a: 1 });
    expect((await get('/empty')).status).toBe(204);
    const head = await get('/sent', { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, null]);
    expect(await (await get('/zipped')).text()).toBe(PAGE);
    expect(onProblem.mock.calls).toEqual([[expect.stringContaining('/zipped')]]);
  });

  it('is not asked twice for the same', async () => {
    const asking = (tag: string) => ({
      headers: { 'If-None-Match': tag, 'Cache-Control': 'max-age=0' },
    });
    const tag = (await get('/sent')).headers.get('etag') ?? '';
    expect(tag).toContain(';tacet=');
    const again = await get('/sent', asking(tag));
    expect([again.status, again.headers.get('etag')]).toEqual([304, tag]);
    const other = await get('/sent', asking(tag.replace(/=[\da-z]+"$/, '=zzz"')));
    expect(other.status).toBe(200);
  });
});
