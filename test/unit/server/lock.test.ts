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

  it('leaves everything but pages as it is', async () => {
    const answer = Response.json({});
    expect(await lock(ask(), () => answer)).toBe(answer);
    const bare = new Response(null, { status: 204 });
    expect(await lock(ask(), () => bare)).toBe(bare);
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

  it('says of the answer to a form that it is one', async () => {
    const post = await lock(ask({}, { method: 'POST', body: 'a=1' }), () =>
      page({ 'Server-Timing': 'db;dur=5' }),
    );
    expect(post.headers.get('Server-Timing')).toBe('db;dur=5, post');
    expect((await lock(ask(), () => page())).headers.get('Server-Timing')).toBeNull();
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
    site.mockClear();
    await lock(ask({ 'if-none-match': `W/"x;tacet=old", ${tag}, "y"` }), site);
    expect(site.mock.calls[0]?.[0].headers.get('if-none-match')).toBe('"v1"');
    await lock(ask({ 'if-none-match': '*' }), site);
    expect(site.mock.calls[1]?.[0].headers.get('if-none-match')).toBe('*');
  });
});
