import { apply, type Natives, type Realm } from '../base/natives.ts';

/** How long after it was hidden a page still says good-bye, in milliseconds. */
const WHILE = 500;

/**
 * Tells whether the page is being hidden: the moment in which trackers send what they have gathered.
 * A page that merely *is* hidden goes about its business.
 */
export const watchLeaving = (realm: Realm, natives: Natives): (() => boolean) => {
  const { document } = realm;
  let leaving = false;
  const leave = () => {
    leaving = true;
    apply(natives.setTimeout, realm, [stay, WHILE]);
  };
  const stay = () => {
    leaving = false;
  };
  // First in line, before the listeners of the page.
  const options = { capture: true };
  document.addEventListener(
    'visibilitychange',
    () => (document.visibilityState === 'hidden' ? leave() : stay()),
    options,
  );
  realm.addEventListener('pagehide', leave, options);
  realm.addEventListener('pageshow', stay, options);
  return () => leaving;
};
