import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CookieOptions, createKeep } from '../../../src/consent/keep.ts';
import { fakeCookies, fakeStorage } from './fake-cookies.ts';

let document: ReturnType<typeof fakeCookies>;
let storage: ReturnType<typeof fakeStorage>;
const throwing = (): Storage => {
  throw new DOMException('blocked', 'SecurityError');
};
const keepWith = (options: Partial<CookieOptions> = {}, secure = true, get?: () => Storage) =>
  // as much of Storage as is used
  createKeep({ name: 'tacet', days: 180, ...options }, secure, get ?? (() => storage as never));

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') });
  document = fakeCookies();
  storage = fakeStorage();
  vi.stubGlobal('document', document);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the record', () => {
  it('is kept in one cookie, and nowhere else', () => {
    const keep = keepWith();
    expect(keep.load()).toBeUndefined();
    keep.save('1:a.b:@c');
    expect(document.cookie).toBe('tacet=1:a.b:@c');
    expect(storage.values.size).toBe(0);
    expect(keepWith().load()).toBe('1:a.b:@c');
  });

  it('has the attributes that docs/cookie.md names', () => {
    keepWith().save('x');
    const [pair, ...attributes] = document.lines.at(-1)?.split('; ') ?? [];
    expect(pair).toBe('tacet=x');
    expect(attributes.map(each => each.toLowerCase()).sort()).toEqual([
      'expires=sat, 22 may 2027 12:00:00 gmt',
      'path=/',
      'samesite=lax',
      'secure',
    ]);
  });

  it('is not Secure where the page is not, and has its domain and its days when told', () => {
    keepWith({ domain: 'shop.example', days: 1, name: 'c' }, false).save('x');
    expect(document.lines.at(-1)).toMatch(/^c=x; /);
    expect(document.lines.at(-1)).toContain('domain=shop.example');
    expect(document.lines.at(-1)).toContain('expires=Tue, 24 Nov 2026');
    expect(document.lines.at(-1)).not.toMatch(/secure/i);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'is a text or nothing under the name %s',
    name => {
      const keep = keepWith({ name });
      document.cookie = 'other=1; path=/';
      expect(keep.load()).toBeUndefined();
      keep.save('x');
      expect(keep.load()).toBe('x');
    },
  );

  it('is forgotten when cleared', () => {
    const keep = keepWith();
    keep.save('x');
    storage.values.set('tacet', 'old');
    keep.clear();
    expect(document.cookie).toBe('');
    expect(storage.values.size).toBe(0);
    expect(keep.load()).toBeUndefined();
  });
});

describe('where cookies cannot be written', () => {
  it.each(['blocked', 'throws'] as const)('the record is in localStorage: %s', how => {
    document[how] = true;
    keepWith().save('x');
    expect(storage.values.get('tacet')).toBe('x');
    expect(keepWith().load()).toBe('x');
    keepWith().clear();
    expect(keepWith().load()).toBeUndefined();
  });

  it('and storage throws, it is in memory until the page goes', () => {
    document.throws = true;
    const keep = keepWith({}, true, throwing);
    keep.save('x');
    expect(keep.load()).toBe('x');
    expect(keepWith({}, true, throwing).load()).toBeUndefined();
    keep.clear();
    expect(keep.load()).toBeUndefined();
  });

  it('and storage is full, it is in memory, not the older answer', () => {
    document.blocked = true;
    const keep = keepWith();
    keep.save('yes');
    storage.full = true;
    keep.save('no');
    expect(keep.load()).toBe('no');
  });

  it('and there is no document at all, nothing throws', () => {
    vi.stubGlobal('document', undefined);
    const keep = keepWith({}, true, throwing);
    expect(keep.load()).toBeUndefined();
    keep.save('x');
    expect(keep.load()).toBe('x');
    expect(() => keep.clear()).not.toThrow();
  });
});

describe('a changed answer', () => {
  it('leaves no copy in localStorage once cookies can be written', () => {
    document.blocked = true;
    keepWith().save('yes');
    document.blocked = false;
    keepWith().save('no');
    expect(storage.values.size).toBe(0);
    expect(keepWith().load()).toBe('no');
  });

  it('replaces the cookie of the host alone, from before the domain was configured', () => {
    keepWith().save('yes');
    const keep = keepWith({ domain: 'shop.example' });
    keep.save('no');
    expect(keep.load()).toBe('no');
    expect(document.cookie).toBe('tacet=no');
    keep.clear();
    expect(document.cookie).toBe('');
  });
});
