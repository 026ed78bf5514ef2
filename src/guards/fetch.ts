import { resolve } from '../base/url.ts';
import { wrapPromising } from '../base/wrap.ts';
import type { Attempt } from '../policy/types.ts';
import { isSimple, sizeOf } from './body.ts';
import { defineRealmGuard } from './define.ts';

/**
 * `fetch`: a promise that is pending while it is held, gets the real response on release, and
 * rejects with `TypeError` on a refusal or with the abort reason, as an unreachable host would.
 * @held a pending promise that rejects when its signal aborts; the body is copied.
 * @released the promise gets the real response.
 * @refused the promise rejects with `TypeError`.
 */
export const fetch = defineRealmGuard({
  sinks: ['fetch'],
  install({ realm, globalScope, natives, gate, trust }) {
    const { Request, Headers } = realm;

    const attemptOf = (asked: Request | undefined, init: RequestInit, url: URL): Attempt => {
      const method = `${init.method ?? asked?.method ?? 'GET'}`.toUpperCase();
      const headers = init.headers ?? asked?.headers ?? {};
      // An iterator can be read once only, and that is for the native.
      const readable =
        headers instanceof Headers || Array.isArray(headers) || !(Symbol.iterator in headers);
      const type = readable ? new Headers(headers).get('content-type') : '';
      return {
        sink: 'fetch',
        url,
        method,
        keepalive: !!(init.keepalive ?? asked?.keepalive),
        opaque: (init.mode ?? asked?.mode) === 'no-cors',
        simple: method === 'POST' && isSimple(init.body ?? asked, type ?? ''),
      };
    };

    wrapPromising(globalScope, 'fetch', (native, self, args) => {
      const address = natives.requestUrl(args[0]);
      const asked = address === undefined ? undefined : (args[0] as Request);
      if (!asked) args[0] = trust.pin(args[0]);
      const init = (args[1] ?? {}) as RequestInit;
      const url = resolve(address ?? `${args[0]}`, natives.base());
      if (!url) return native(self, args);
      const attempt = attemptOf(asked, init, url);
      let request: Request;
      let settle: { resolve(value: unknown): void; reject(reason: unknown): void } | undefined;
      return gate.pass<unknown>(attempt, {
        proceed: () => native(self, args),
        standIn() {
          // Taking the request now copies its body and fixes its options; what makes no request makes
          // no fetch either.
          request = new Request(args[0] as RequestInfo, init);
          const { signal } = request;
          return new Promise((resolve, reject) => {
            settle = { resolve, reject };
            const stop = () => {
              gate.cancel(attempt);
              reject(signal.reason);
            };
            if (signal.aborted) stop();
            else signal.addEventListener('abort', stop);
          });
        },
        release() {
          // What follows it in the queue does not wait for the answer.
          if (settle)
            (native(self, [request]) as Promise<unknown>).then(settle.resolve, settle.reject);
        },
        refuse: () => settle?.reject(new realm.TypeError('Failed to fetch')),
        bytes: sizeOf(init.body),
      });
    });
  },
});
