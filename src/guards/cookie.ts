import { prototypeOf } from '../base/natives.ts';
import { wrapCookieStore } from './cookie-store.ts';
import { defineGuard } from './define.ts';
import { wrapDocumentCookie } from './document-cookie.ts';

/**
 * Cookies, by `document.cookie` and by `cookieStore`.
 * @held it reads back, by `document.cookie` and `cookieStore`; the disk has nothing.
 * @released it is written, unless it was deleted meanwhile.
 * @refused it is forgotten; `cookieStore.set` resolves.
 */
export const cookie = defineGuard({
  sinks: ['cookie'],
  install({ realm, gate, overlays: { cookie: overlay } }) {
    wrapDocumentCookie(realm.Document.prototype, overlay, gate, realm.location.hostname);
    wrapCookieStore(prototypeOf(realm, 'CookieStore'), overlay, gate);
  },
});
