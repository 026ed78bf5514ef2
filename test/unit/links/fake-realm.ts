import type { LandingRealm } from '../../../src/links/types.ts';

/** A window's `location` and `history`, as far as the landing needs them. */
export interface FakeRealm extends LandingRealm {
  location: { href: string };
  history: { state: unknown; replaceState(data: unknown, unused: string, url: string): void };
  /** Every `replaceState` so far. */
  calls: [data: unknown, unused: string, url: string][];
}

export const fakeRealm = (href: string, state: unknown = null): FakeRealm => {
  const realm: FakeRealm = {
    location: { href },
    calls: [],
    history: {
      state,
      replaceState(data, unused, url) {
        if (this !== realm.history) throw new TypeError('Illegal invocation');
        realm.calls.push([data, unused, url]);
        this.state = data;
        realm.location.href = url;
      },
    },
  };
  return realm;
};

/** One that may not change its address, like a sandboxed frame. */
export const fixedRealm = (href: string): FakeRealm => {
  const realm = fakeRealm(href);
  realm.history.replaceState = () => {
    throw new DOMException('not allowed', 'SecurityError');
  };
  return realm;
};
