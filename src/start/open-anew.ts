import type { Realm } from '../base/natives.ts';
import { serverSays } from './server-timing.ts';
import type { TabNote } from './tab-note.ts';

/** What the page before leaves: how far it was scrolled, and its fragment. */
const PLACE = /^(\d+)(#.*)?$/;

/**
 * Opens the page anew. Only a server knows how a page was asked for: where it says that it knows, the
 * browser loads the page again, and keeps what it keeps. Elsewhere the page is asked for by its address,
 * which never sends a form again; it finds its place by itself.
 */
export const openAnew = (realm: Realm, note: TabNote): void => {
  const { location, scrollY } = realm;
  note.leave(`${Math.round(scrollY)}${location.hash}`);
  if (serverSays(realm, 'lock')) location.reload();
  // With its fragment it would not be loaded.
  else location.replace(location.href.replace(/#.*/, ''));
};

/** Brings a page that was opened anew its fragment back, and its visitor to where they were; gives whether it was. */
export const findPlace = (realm: Realm, { left }: TabNote): boolean => {
  const [found, top, hash] = PLACE.exec(left) ?? [];
  const { location, history } = realm;
  if (hash && !location.hash) history.replaceState(history.state, '', hash);
  if (top && !serverSays(realm, 'lock'))
    realm.addEventListener('load', () => realm.scrollTo(0, Number(top)));
  return found !== undefined;
};
