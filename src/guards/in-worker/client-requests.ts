import { apply, prototypeOf } from '../../base/natives.ts';
import { wrapAccessor, wrapMethod } from '../../base/wrap.ts';
import { defineRealmGuard } from '../define.ts';

/**
 * Requests of pages that a service worker hands on: they were judged, and maybe waited, in the page.
 * Installed after `fetch`, whose guard they pass by.
 */
export const clientRequests = defineRealmGuard({
  sinks: [],
  install({ realm, globalScope, natives }) {
    const handed = new WeakSet<object>();
    wrapAccessor(prototypeOf(realm, 'FetchEvent'), 'request', {
      get(native, self) {
        const request = native(self) as Request;
        handed.add(request);
        return request;
      },
    });
    wrapMethod(globalScope, 'fetch', (guarded, self, args) =>
      handed.has(Object(args[0])) ? apply(natives.fetch, self, args) : guarded(self, args),
    );
  },
});
