import { resolve } from '../base/url.ts';
import { wrapMethod } from '../base/wrap.ts';
import { isSimple, isSimpleType, sizeOf } from './body.ts';
import { defineGuard } from './define.ts';

/**
 * `fetch`: a promise that is pending while it is held, gets the real response on release, and
 * rejects with `TypeError` on a refusal or with the abort reason, as an unreachable host would.
 */
export const fetch = defineGuard({
  sinks: ['fetch'],
  install({ realm, gate, trust }) {
    const { Request, AbortSignal } = realm;

    wrapMethod(realm, 'fetch', (native, self, args) => {
      if (!args.length) return native(self, args);
      const input = args[0] instanceof Request ? args[0] : (args[0] = trust.pin(args[0]));
      const init = (args[1] ?? {}) as RequestInit;
      const asked = input instanceof Request ? input : undefined;
      const url = resolve(asked?.url ?? String(input), realm.document.baseURI);
      if (!url) return native(self, args);

      let request: Request | undefined;
      let attempt: Parameters<typeof gate.pass>[0];
      try {
        const { method, keepalive, mode, body } = init;
        attempt = {
          sink: 'fetch',
          url,
          method: String(method ?? asked?.method ?? 'GET').toUpperCase(),
          keepalive: !!(keepalive ?? asked?.keepalive),
          opaque: (mode ?? asked?.mode) === 'no-cors',
          simple:
            (body !== undefined && isSimple(body, realm) && isSimpleType(new realm.Headers(init.headers).get('content-type') ?? '')) ||
            (!!asked && asked.method === 'POST' && isSimpleType(asked.headers.get('content-type') ?? 'x')),
        };
      } catch {
        // Options that cannot be read are for the native to refuse.
        return native(self, args);
      }

      let settle: { resolve(value: unknown): void; reject(reason: unknown): void } | undefined;
      return gate.pass<unknown>(attempt, {
        proceed: () => native(self, args),
        standIn() {
          try {
            // Taking the request now copies its body and fixes its options.
            request = new Request(input as RequestInfo, init);
          } catch {
            // What makes no request makes no fetch either: the native gives its own error.
            return native(self, args);
          }
          const { signal } = request;
          return new Promise((resolve, reject) => {
            settle = { resolve, reject };
            const onAbort = () => {
              gate.cancel(attempt);
              reject(signal.reason ?? new realm.DOMException('The operation was aborted.', 'AbortError'));
            };
            if (signal instanceof AbortSignal && signal.aborted) queueMicrotask(onAbort);
            else signal?.addEventListener('abort', onAbort);
          });
        },
        release() {
          if (!request) return;
          // What follows it in the queue does not wait for the answer.
          Promise.resolve(native(self, [request])).then(settle?.resolve, settle?.reject);
        },
        refuse: () => settle?.reject(new realm.TypeError('Failed to fetch')),
        bytes: sizeOf(init.body),
      });
    });
  },
});
