import { describe, expect, it, vi } from 'vitest';
import { createEmail } from '../../../src/links/email.ts';
import type { EmailParts, EmailState } from '../../../src/links/types.ts';

const make = (parts: Partial<EmailParts> = {}) => {
  const fetch = vi.fn<EmailParts['fetch']>(async () => ({ ok: true, status: 204 }));
  const states: EmailState[] = [];
  const email = createEmail({
    endpoint: '/c/opt-out',
    base: 'https://a.example/shop/',
    origin: 'https://a.example',
    token: 'T0ken',
    fetch,
    onChange: state => states.push(state),
    ...parts,
  });
  return { email, fetch, states };
};

describe('createEmail', () => {
  it('sends nothing by itself', () => {
    const { email, fetch, states } = make();
    expect(email.state).toBe('unknown');
    expect(fetch).not.toHaveBeenCalled();
    expect(states).toEqual([]);
  });

  it('sends an opt-out without cookie and referrer', async () => {
    const { email, fetch, states } = make();
    await expect(email.optOut()).resolves.toBeUndefined();
    expect(fetch).toHaveBeenCalledTimes(1);
    const [url, { body, ...init }] = fetch.mock.calls[0] ?? ['', {}];
    expect(url).toBe('https://a.example/c/opt-out');
    expect(init).toEqual({
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      keepalive: true,
      redirect: 'error',
      cache: 'no-store',
    });
    const request = new Request(url, { method: 'POST', body: body ?? null });
    expect(request.headers.get('content-type')).toMatch(/^application\/x-www-form-urlencoded\b/);
    expect(await request.text()).toBe('token=T0ken&Click-Tracking=Off');
    expect(email.state).toBe('out');
    expect(states).toEqual(['sending', 'out']);
  });

  it('sends an opt-in, and a token that is handed in', async () => {
    const { email, fetch, states } = make({ token: undefined });
    await email.optIn('a~b');
    expect(`${fetch.mock.calls[0]?.[1].body}`).toBe('token=a%7Eb&Click-Tracking=On');
    expect(states).toEqual(['sending', 'in']);
  });

  it.each([
    ['opt-out', 'https://a.example/shop/opt-out'],
    ['https://mail.example/o', 'https://mail.example/o'],
    ['//mail.example/o', 'https://mail.example/o'],
  ])('resolves the endpoint %s', async (endpoint, url) => {
    const { email, fetch } = make({ endpoint });
    await email.optOut();
    expect(fetch.mock.calls[0]?.[0]).toBe(url);
  });

  it('takes an endpoint without TLS on the page’s own origin', async () => {
    const page = 'http://localhost:4173';
    const { email, fetch } = make({ base: `${page}/`, origin: page });
    await email.optOut();
    expect(fetch.mock.calls[0]?.[0]).toBe(`${page}/c/opt-out`);
  });

  it.each(['http://a.example/o', 'http://mail.example/o', 'javascript:0', 'data:,', 'https://'])(
    'sends nothing to %s',
    async endpoint => {
      const { email, fetch, states } = make({ endpoint });
      await expect(email.optOut()).rejects.toThrow(Error);
      expect(fetch).not.toHaveBeenCalled();
      expect(states).toEqual(['sending', 'failed']);
    },
  );

  it.each([undefined, ''])('rejects without an endpoint: %j', async endpoint => {
    const { email, fetch, states } = make({ endpoint });
    await expect(email.optOut()).rejects.toThrow('consent.email: no endpoint');
    expect(fetch).not.toHaveBeenCalled();
    expect(states).toEqual([]);
  });

  it.each([undefined, '', 'a b', 'a&b=c', 'x'.repeat(513), {}, 7])(
    'rejects without a valid token: %j',
    async token => {
      const { email, fetch, states } = make({ token: undefined });
      const optOut = email.optOut as (token: unknown) => Promise<void>;
      await expect(optOut(token)).rejects.toThrow('consent.email: no valid token');
      expect(fetch).not.toHaveBeenCalled();
      expect(states).toEqual([]);
    },
  );

  it.each([301, 400, 404, 500])('rejects when the endpoint answers %d', async status => {
    const { email } = make({ fetch: async () => ({ ok: false, status }) });
    await expect(email.optOut()).rejects.toThrow(`consent.email: endpoint answered ${status}`);
    expect(email.state).toBe('failed');
  });

  it('passes on a network failure, and may be tried again', async () => {
    const error = new TypeError('Failed to fetch');
    const { email, fetch, states } = make();
    fetch.mockRejectedValueOnce(error);
    await expect(email.optOut()).rejects.toBe(error);
    await email.optOut();
    expect(states).toEqual(['sending', 'failed', 'sending', 'out']);
  });

  it('sends one choice at a time', async () => {
    const { email, fetch } = make({ onChange: undefined });
    const first = email.optOut();
    await expect(email.optIn()).rejects.toThrow('consent.email: busy');
    await first;
    expect(email.state).toBe('out');
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('does not call fetch as a method', async () => {
    let receiver: unknown = 'none';
    const { email } = make({
      async fetch(this: unknown) {
        receiver = this;
        return { ok: true, status: 200 };
      },
    });
    await email.optOut();
    expect(receiver).toBeUndefined();
  });

  it('cleans and classifies with the names of the site, or with others', () => {
    const { email } = make({ links: { personal: ['cid'] } });
    expect(email.clean('/?cid=1&gclid=1&x=1')).toBe('/?x=1');
    expect(email.clean('/?cid=1&gclid=1&x=1', {})).toBe('/?cid=1&x=1');
    expect(email.classify('/?cid=1&utm_id=1')).toEqual({ personal: ['cid'], labels: ['utm_id'] });
    expect(email.classify('/?cid=1', {})).toEqual({ personal: [], labels: [] });
  });
});
