import { resolve } from '../base/url.ts';
import { wrapMethod } from '../base/wrap.ts';
import { copyBody, sizeOf } from './body.ts';
import { defineGuard } from './define.ts';

/** `navigator.sendBeacon`: says `true` while it is held, and when it is dropped. */
export const beacon = defineGuard({
  sinks: ['beacon'],
  install({ realm, gate, trust }) {
    wrapMethod(realm.Navigator.prototype, 'sendBeacon', (native, self, args) => {
      args[0] &&= trust.pin(args[0]);
      const url = args.length ? resolve(`${args[0]}`, realm.document.baseURI) : undefined;
      // A receiver or an address that is none is for the native to refuse; so is a stream.
      if (!url || self !== realm.navigator || args[1] instanceof realm.ReadableStream)
        return native(self, args);
      let body: unknown;
      return gate.pass<unknown>(
        { sink: 'beacon', url, method: 'POST' },
        {
          proceed: () => native(self, args),
          standIn() {
            body = copyBody(args[1], realm);
            return true;
          },
          release: () => native(self, [url.href, body]),
          bytes: sizeOf(args[1]),
        },
      );
    });
  },
});
