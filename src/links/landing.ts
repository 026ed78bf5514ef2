import { isPersonal } from './classify.ts';
import { filterParameters } from './filter-parameters.ts';
import { isToken } from './token.ts';
import type { Landing, LandingRealm, LinkOptions } from './types.ts';

const withoutFragment = (url: string): string => url.replace(/#.*/s, '');

/** Captures `replaceState` as it is now; the function it returns says whether it worked. */
const captureRename = ({ history }: LandingRealm): ((url: string) => boolean) => {
  const replace = history.replaceState.bind(history);
  return url => {
    try {
      replace(history.state, '', url);
      return true;
    } catch {
      return false; // opaque origin, or too many changes at once: the address stays
    }
  };
};

/**
 * Takes the person's identifiers out of the address of the page, at once, before any other script
 * can read it. Out of reach: the server's log, the navigation's entry in `performance`, the
 * `document.referrer` of where the person came from, and the Referer of markup that the browser's
 * preload scanner fetched before any script ran (to other sites only the origin, by default).
 */
export const hideIdentifiers = (realm: LandingRealm, options?: LinkOptions): Landing => {
  const { location } = realm;
  const rename = captureRename(realm);
  const removed: [string, string][] = [];
  const before = location.href;
  const after = filterParameters(before, (name, value) => {
    const personal = isPersonal(name, value, options);
    if (personal) removed.unshift([name, value]);
    return !personal;
  });
  const failed = after !== before && !rename(after);
  let due = after !== before && !failed;
  return {
    removed: Object.fromEntries(removed),
    failed,
    giveBack() {
      const now = location.href;
      const page = withoutFragment(after);
      if (due && withoutFragment(now) === page) {
        rename(now === after ? before : withoutFragment(before) + now.slice(page.length));
      }
      due = false;
    },
  };
};

/**
 * Takes `#consent-email=TOKEN` out of the address of the page and returns the token. To be called
 * before `hideIdentifiers`, or a later `giveBack` finds a changed fragment and leaves that as it is.
 */
export const takeToken = (realm: LandingRealm): string | undefined => {
  const { href } = realm.location;
  const page = withoutFragment(href);
  const before = href.slice(page.length);
  const found: string[] = [];
  const after = filterParameters(
    before,
    (name, value) => name !== 'consent-email' || !found.push(value),
  );
  if (found.length) captureRename(realm)(page + after);
  return found.find(isToken);
};
