import { apply } from '../base/natives.ts';
import { resolve } from '../base/url.ts';
import { wrapMethod } from '../base/wrap.ts';
import { copyBody, sizeOf } from './body.ts';
import { defineGuard } from './define.ts';

/**
 * `navigator.sendBeacon`: says `true` while it is held, and when it is dropped.
 * @held `true`, the body is copied.
 * @released the beacon goes out; when the browser's own queue is full, as a `no-cors` request.
 * @refused `true`, the beacon is dropped.
 */
export const beacon = defineGuard({
  sinks: ['beacon'],
  install({ realm, natives, gate, trust }) {
    const { FormData, URLSearchParams } = realm;
    const kinds = { FormData, URLSearchParams };
    wrapMethod(realm.Navigator.prototype, 'sendBeacon', (native, self, args) => {
      args[0] = trust.pin(args[0]);
      const url = resolve(`${args[0]}`, natives.base());
      // A receiver or an address that is none is for the native to refuse; a frame's is one.
      if (!url || natives.onLine(self) === undefined) return native(self, args);
      let body: unknown;
      return gate.pass<unknown>(
        { sink: 'beacon', url, method: 'POST' },
        {
          proceed: () => native(self, args),
          standIn() {
            body = copyBody(args[1], kinds);
            return true;
          },
          // Beacons that go all at once may be too many for the browser.
          release: () =>
            native(self, [url.href, body]) ||
            apply(natives.fetch, realm, [
              url.href,
              { method: 'POST', body, mode: 'no-cors', credentials: 'include' },
            ]),
          bytes: sizeOf(args[1]),
        },
      );
    });
  },
});
