import { describe, expect, it } from 'vitest';
import { hideIdentifiers, takeToken } from '../../../src/links/landing.ts';
import { fakeRealm, fixedRealm } from './fake-realm.ts';

const opened = 'https://a.example/p?a=1&mc_eid=M1&gclid=G%201&gclid=G2#top&_kx=K1';
const cleaned = 'https://a.example/p?a=1#top';

describe('hideIdentifiers', () => {
  it('takes the identifiers out of the address at once and keeps the state', () => {
    const state = { scroll: 3 };
    const realm = fakeRealm(opened, state);
    const landing = hideIdentifiers(realm);
    expect(realm.calls).toEqual([[state, '', cleaned]]);
    expect(realm.calls[0]?.[0]).toBe(state);
    expect(landing.removed).toEqual({ mc_eid: 'M1', gclid: 'G 1', _kx: 'K1' });
    expect(landing.failed).toBe(false);
  });

  it.each(['https://a.example/?a=1#top', 'about:blank', 'about:srcdoc', 'file:///tmp/a.html'])(
    'does nothing on %s',
    href => {
      const realm = fakeRealm(href);
      const landing = hideIdentifiers(realm);
      landing.giveBack();
      expect(realm.calls).toEqual([]);
      expect(landing.removed).toEqual({});
      expect(landing.failed).toBe(false);
    },
  );

  it('knows the names of the site', () => {
    const realm = fakeRealm('https://a.example/?cid=1&gclid=2&__proto__=3&constructor=4');
    const own = { personal: ['cid', '__proto__', 'constructor'], keep: ['gclid'] };
    const { removed } = hideIdentifiers(realm, own);
    expect(realm.location.href).toBe('https://a.example/?gclid=2');
    expect(Object.entries(removed)).toEqual([
      ['constructor', '4'],
      ['__proto__', '3'],
      ['cid', '1'],
    ]);
  });

  it('says so when the document may not change its address', () => {
    const realm = fixedRealm(opened);
    const landing = hideIdentifiers(realm);
    expect(landing.failed).toBe(true);
    expect(landing.removed).toMatchObject({ mc_eid: 'M1' });
    expect(realm.location.href).toBe(opened);
    expect(() => landing.giveBack()).not.toThrow();
  });

  it('gives the identifiers back, once, with the state of then', () => {
    const realm = fakeRealm(opened, 1);
    const { giveBack } = hideIdentifiers(realm);
    realm.history.state = 2;
    giveBack();
    giveBack();
    expect(realm.calls.slice(1)).toEqual([[2, '', opened]]);
  });

  it('leaves a fragment that changed meanwhile', () => {
    const realm = fakeRealm(opened);
    const { giveBack } = hideIdentifiers(realm);
    realm.location.href = 'https://a.example/p?a=1#other';
    giveBack();
    expect(realm.location.href).toBe(
      'https://a.example/p?a=1&mc_eid=M1&gclid=G%201&gclid=G2#other',
    );
  });

  it.each(['https://a.example/q?a=1#top', 'https://a.example/p?a=2', 'https://a.example/p'])(
    'gives nothing back to another page: %s',
    href => {
      const realm = fakeRealm(opened);
      const { giveBack } = hideIdentifiers(realm);
      realm.location.href = href;
      giveBack();
      expect(realm.location.href).toBe(href);
      realm.location.href = cleaned;
      giveBack();
      expect(realm.location.href).toBe(cleaned);
    },
  );

  it('gives back by the replaceState it found, whatever the page made of it', () => {
    const realm = fakeRealm(opened);
    const { giveBack } = hideIdentifiers(realm);
    realm.history.replaceState = () => {
      throw new Error('a router');
    };
    giveBack();
    expect(realm.location.href).toBe(opened);
  });

  it('does not throw when giving back fails', () => {
    const realm = fakeRealm(opened);
    const { giveBack } = hideIdentifiers(realm);
    Object.defineProperty(realm.history, 'state', {
      get() {
        throw new Error('too many changes');
      },
    });
    expect(giveBack).not.toThrow();
    expect(realm.location.href).toBe(cleaned);
  });
});

describe('takeToken', () => {
  it.each([
    ['https://a.example/p#consent-email=T0k.e~n_-', 'T0k.e~n_-', 'https://a.example/p'],
    ['https://a.example/p?x=1#a=1&consent-email=T&b', 'T', 'https://a.example/p?x=1#a=1&b'],
    ['https://a.example/#/r?consent-email=T', 'T', 'https://a.example/#/r'],
    ['https://a.example/unsubscribe#consent-email=T', 'T', 'https://a.example/unsubscribe'],
    [`https://a.example/#consent-email=${'x'.repeat(512)}`, 'x'.repeat(512), 'https://a.example/'],
    // not a token, but out of the address all the same
    ['https://a.example/#consent-email=', undefined, 'https://a.example/'],
    ['https://a.example/#consent-email=%3Cb%3E', undefined, 'https://a.example/'],
    ['https://a.example/#consent-email=T%0A', undefined, 'https://a.example/'],
    [`https://a.example/#consent-email=${'x'.repeat(513)}`, undefined, 'https://a.example/'],
    ['https://a.example/#consent-email=%&consent-email=T', 'T', 'https://a.example/'],
  ])('%s', (href, token, after) => {
    const realm = fakeRealm(href, 'state');
    expect(takeToken(realm)).toBe(token);
    expect(realm.calls).toEqual([['state', '', after]]);
  });

  it.each(['https://a.example/?consent-email=T', 'https://a.example/#top', 'about:blank'])(
    'finds none in %s',
    href => {
      const realm = fakeRealm(href);
      expect(takeToken(realm)).toBeUndefined();
      expect(realm.calls).toEqual([]);
    },
  );

  it('returns the token where the address may not be changed', () => {
    expect(takeToken(fixedRealm('https://a.example/#consent-email=T'))).toBe('T');
  });

  it.each([
    ['before', true],
    ['after', false],
  ])('does not come back with the identifiers, taken %s they are hidden', (_, first) => {
    const realm = fakeRealm('https://a.example/?gclid=1#consent-email=T');
    if (first) takeToken(realm);
    const { giveBack } = hideIdentifiers(realm);
    if (!first) takeToken(realm);
    giveBack();
    expect(realm.location.href).toBe('https://a.example/?gclid=1');
  });
});
