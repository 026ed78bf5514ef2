import { describe, expect, it, vi } from 'vitest';
import { formatRecord } from '../../../src/consent/record.ts';
import { createLock } from '../../../src/server/lock.ts';
import { aRecord } from '../consent/a-record.ts';

const config = {
  policy: '2026-11',
  rules: [
    { match: 'stats.example', purpose: 'analytics' },
    { match: 'ads.example', purpose: 'marketing' },
  ],
};
const time = Math.floor(Date.now() / 1000);
const cookieFor = (answers: Record<string, boolean>, more = {}) =>
  `theme=dark; tacet=${formatRecord(aRecord({ time, answers, ...more }))}`;
const all = { functional: true, analytics: true, marketing: true };

const page = (headers: Record<string, string> = {}, status = 200) =>
  new Response(status === 304 ? null : '<!doctype html>', {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
  });
const ask = (headers: Record<string, string> = {}, init: RequestInit = {}) =>
  new Request('https://shop.example/', { headers, ...init });
const policyOf = (response: Response) => response.headers.get('Content-Security-Policy');

describe('the lock as a response header', () => {
  const lock = createLock(config);

  it.each([
    ['nobody answered', {}],
    ['everything is denied', { cookie: cookieFor({ analytics: false, marketing: false }) }],
    ['the cookie is corrupt', { cookie: 'tacet=1:x' }],
    ['Global Privacy Control is on', { cookie: cookieFor(all), 'sec-gpc': '1' }],
    ['Do Not Track is on', { cookie: cookieFor(all), dnt: '1' }],
  ])('names no host of a tracker when %s', async (_, headers) => {
    const policy = policyOf(await lock(ask(headers as Record<string, string>), () => page()));
    expect(policy).toContain("default-src 'self' 'unsafe-inline'");
    expect(policy).toContain('tacet.invalid');
  });

  it('names the hosts of what was granted', async () => {
    const cookie = cookieFor({ analytics: true, marketing: false });
    const policy = policyOf(await lock(ask({ cookie }), () => page()));
    expect(policy).toContain('stats.example');
    expect(policy).not.toContain('ads.example');
  });

  it('is not there for a visitor who agreed to everything', async () => {
    expect(policyOf(await lock(ask({ cookie: cookieFor(all) }), () => page()))).toBeNull();
    const inView = cookieFor(all, { inView: ['gpc'] });
    expect(policyOf(await lock(ask({ cookie: inView, 'sec-gpc': '1' }), () => page()))).toBeNull();
  });

  it('goes beside the policies that the site sends, and its stricter one', async () => {
    const both = createLock({ ...config, lock: { policy: "object-src 'none'" } });
    const own = { 'Content-Security-Policy': "img-src 'self'" };
    expect(policyOf(await both(ask(), () => page(own)))).toMatch(
      /^img-src 'self', default-src .* tacet\.invalid, object-src 'none'$/,
    );
    expect(policyOf(await both(ask({ cookie: cookieFor(all) }), () => page(own)))).toBe(
      "img-src 'self', object-src 'none'",
    );
  });

  it.each<[string, () => Response]>([
    ['JSON', () => Response.json({})],
    ['nothing', () => new Response(null, { status: 204 })],
    ['a redirect', () => page({ Location: '/there' }, 302)],
    ['an error of the network', () => Response.error()],
  ])('leaves %s as it is', async (_, make) => {
    const answer = make();
    expect(await lock(ask(), () => answer)).toBe(answer);
  });

  const DOCUMENT = { 'sec-fetch-dest': 'document' };
  const FETCHED = { 'sec-fetch-dest': 'empty', accept: 'text/html' };
  const OLD_IMAGE = { accept: 'image/webp,*/*' };
  it.each([
    ['HTML for a page', 'text/html', DOCUMENT, true],
    ['HTML for a script that asks', 'text/html', FETCHED, true],
    ['XHTML', 'application/xhtml+xml', DOCUMENT, true],
    ['a picture that is shown alone', 'image/svg+xml', DOCUMENT, true],
    ['a picture in a page', 'image/svg+xml', { 'sec-fetch-dest': 'image' }, false],
    ['a picture in an old browser', 'image/svg+xml', OLD_IMAGE, false],
    ['a frame without a type', '', { 'sec-fetch-dest': 'iframe' }, true],
    ['a script without a type', '', { 'sec-fetch-dest': 'script' }, false],
    ['a page without a type, for an old browser', '', { accept: 'text/html,*/*;q=0.8' }, true],
    ['what has no type, for who says nothing', '', {}, true],
    ['a type that is sniffed', '*/*', DOCUMENT, true],
    ['a type that is none', 'text', DOCUMENT, true],
    ['a style sheet of XML', 'text/xsl', DOCUMENT, true],
    ['JSON that is shown alone', 'application/ld+json; charset=utf-8', DOCUMENT, false],
    ['a document for print', 'application/pdf', DOCUMENT, false],
  ] as const)('locks what browsers show: %s', async (_, type, headers, isLocked) => {
    const answer = new Response(new TextEncoder().encode('x'), {
      headers: type ? { 'Content-Type': type } : {},
    });
    expect(policyOf(await lock(ask(headers), () => answer)) !== null).toBe(isLocked);
  });

  it('shuts pages without a body, and redirects that lead nowhere', async () => {
    expect(policyOf(await lock(ask(), () => page({}, 300)))).not.toBeNull();
  });

  it('keeps body, status and headers', async () => {
    const answer = await lock(ask(), () => page({ 'X-Own': 'yes', Vary: 'Accept' }, 404));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('<!doctype html>');
    expect(answer.headers.get('X-Own')).toBe('yes');
    expect(answer.headers.get('Vary')).toBe('Accept, Cookie, Sec-GPC, DNT');
  });

  it.each([
    [undefined, 'private, no-cache'],
    ['public, max-age=600, s-maxage=86400', 'private, no-cache'],
    ['no-store', 'no-store'],
  ])('keeps shared caches away: %s becomes %s', async (given, expected) => {
    const answer = await lock(ask(), () => page(given ? { 'Cache-Control': given } : {}));
    expect(answer.headers.get('Cache-Control')).toBe(expected);
  });

  it('refuses what browsers ask for ahead, which another answer may follow', async () => {
    const ahead = { 'sec-purpose': 'prefetch;prerender' };
    const site = vi.fn(() => page());
    expect((await lock(ask({ ...DOCUMENT, ...ahead }), site)).status).toBe(503);
    expect(site).not.toHaveBeenCalled();
    expect((await lock(ask({ 'sec-fetch-dest': 'image', ...ahead }), site)).status).toBe(200);
  });

  it('gives the site its tags back where a page is to be changed', async () => {
    const site = vi.fn((_: Request) => Response.json({}));
    await lock(ask({ 'if-match': '"v1;tacet=abc", "v2"' }, { method: 'PUT', body: 'x' }), site);
    expect(site.mock.calls[0]?.[0].headers.get('if-match')).toBe('"v1", "v2"');
  });

  it('takes away what shared caches mind more', async () => {
    const answer = await lock(ask(), () =>
      page({ 'CDN-Cache-Control': 'max-age=60', 'Surrogate-Control': 'max-age=60' }),
    );
    expect(answer.headers.get('CDN-Cache-Control')).toBeNull();
    expect(answer.headers.get('Surrogate-Control')).toBeNull();
  });

  it('says that a page is locked', async () => {
    const said = async (cookie: string) =>
      (await lock(ask({ cookie }), () => page())).headers.get('Server-Timing');
    expect(await said('')).toBe('lock');
    expect(await said(cookieFor({ analytics: true }))).toBe('lock');
    expect(await said(cookieFor(all))).toBeNull();
  });

  it('says of the answer to a form that it is one', async () => {
    const post = await lock(ask({}, { method: 'POST', body: 'a=1' }), () =>
      page({ 'Server-Timing': 'db;dur=5' }),
    );
    expect(post.headers.get('Server-Timing')).toBe('db;dur=5, lock, post');
  });
});

describe('a page that the browser has already', () => {
  const lock = createLock(config);
  /** A site that knows its page by one tag. */
  const site = vi.fn((request: Request) =>
    request.headers.get('if-none-match') === '"v1"'
      ? page({ ETag: '"v1"' }, 304)
      : page({ ETag: '"v1"' }),
  );
  const tagFor = async (cookie: string) =>
    (await lock(ask({ cookie }), site)).headers.get('ETag') ?? '';

  it('is not sent again to a visitor who says the same', async () => {
    const cookie = cookieFor({ analytics: true });
    const tag = await tagFor(cookie);
    expect(tag).toMatch(/^"v1;tacet=[0-9a-z]+"$/);
    const again = await lock(ask({ cookie, 'if-none-match': tag }), site);
    expect(again.status).toBe(304);
    expect(again.headers.get('ETag')).toBe(tag);
  });

  it('is sent again to a visitor who has changed the answer', async () => {
    const tags = [await tagFor(''), await tagFor(cookieFor({ analytics: true }))];
    expect(new Set(tags).size).toBe(2);
    const again = await lock(
      ask({ cookie: cookieFor(all), 'if-none-match': tags.join(', ') }),
      site,
    );
    expect(again.status).toBe(200);
    expect(policyOf(again)).toBeNull();
  });

  it('is never judged by its date, which tells nothing of the policy', async () => {
    site.mockClear();
    const date = 'Thu, 26 Nov 2026 00:00:00 GMT';
    await lock(ask({ 'if-modified-since': date }), site);
    expect(site.mock.calls[0]?.[0].headers.get('if-modified-since')).toBeNull();
  });

  it('is asked for by the site with tags that the site knows', async () => {
    const tag = await tagFor('');
    const known = async (given: string, more = {}) => {
      site.mockClear();
      await lock(ask({ 'if-none-match': given, ...more }), site);
      return site.mock.calls[0]?.[0].headers.get('if-none-match');
    };
    expect(await known(`W/"x;tacet=old", ${tag}, "y"`)).toBe('"v1"');
    expect(await known('"y"')).toBeNull();
    expect(await known('*')).toBe('*');
    // A script asks for a page again, or for what is none.
    const script = { 'sec-fetch-dest': 'empty' };
    expect(await known(`W/"x;tacet=old", ${tag}, "y"`, script)).toBe('"v1", "y"');
  });
});

describe('what is no page', () => {
  const lock = createLock(config);
  const asset = { 'sec-fetch-dest': 'image' };
  const date = 'Thu, 26 Nov 2026 00:00:00 GMT';

  it('is not sent again', async () => {
    const site = vi.fn(() => new Response(null, { status: 304, headers: { ETag: '"i1"' } }));
    const request = ask({ ...asset, 'if-none-match': '"i1"', 'if-modified-since': date });
    const answer = await lock(request, site);
    expect(site).toHaveBeenCalledWith(expect.objectContaining({ headers: request.headers }));
    expect(answer.headers.get('ETag')).toBe('"i1"');
    expect(policyOf(answer)).toBeNull();
  });
});
