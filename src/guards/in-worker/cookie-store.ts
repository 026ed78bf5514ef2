import { prototypeOf } from '../../base/natives.ts';
import { createOverlay } from '../../gate/overlay.ts';
import { wrapCookieStore } from '../cookie-store.ts';
import { defineRealmGuard } from '../define.ts';

/** `cookieStore`, which service workers have. */
export const cookieStore = defineRealmGuard({
  sinks: ['cookie'],
  install({ realm, gate }) {
    wrapCookieStore(prototypeOf(realm, 'CookieStore'), createOverlay('cookie', gate), gate);
  },
});
