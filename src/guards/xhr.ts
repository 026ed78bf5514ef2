import { resolve } from '../base/url.ts';
import { wrapMethod } from '../base/wrap.ts';
import { copyBody, isSimple, isSimpleType, sizeOf } from './body.ts';
import { defineGuard } from './define.ts';
import type { Attempt } from '../policy/types.ts';

/** An address that every browser fails to reach without asking the network. */
const NOWHERE = 'blob:null/0';

interface Opened {
  url: URL | undefined;
  method: string;
  sync: boolean;
  type: string;
  /** The attempt that is held. */
  waiting?: Attempt;
}

/**
 * `XMLHttpRequest`: stays `OPENED` while it is held and runs for real on release; a refusal is a
 * network error. A synchronous one is now or never.
 */
export const xhr = defineGuard({
  sinks: ['xhr'],
  install({ realm, gate, trust }) {
    const requests = new WeakMap<object, Opened>();
    const { prototype } = realm.XMLHttpRequest;
    let open: ((self: unknown, args: unknown[]) => unknown) | undefined;

    wrapMethod(prototype, 'open', (native, self, args) => {
      open = native;
      if (args.length > 1) args[1] = trust.pin(args[1]);
      const result = native(self, args);
      const before = requests.get(self as object);
      if (before?.waiting) gate.cancel(before.waiting);
      requests.set(self as object, {
        url: resolve(String(args[1]), realm.document.baseURI),
        method: String(args[0]).toUpperCase(),
        sync: args.length > 2 && !args[2],
        type: '',
      });
      return result;
    });

    wrapMethod(prototype, 'setRequestHeader', (native, self, args) => {
      const result = native(self, args);
      const opened = requests.get(self as object);
      if (opened && /^content-type$/i.test(String(args[0]))) opened.type = String(args[1]);
      return result;
    });

    wrapMethod(prototype, 'abort', (native, self, args) => {
      const opened = requests.get(self as object);
      if (opened?.waiting) gate.cancel(opened.waiting);
      if (opened) delete opened.waiting;
      return native(self, args);
    });

    wrapMethod(prototype, 'send', (native, self, args) => {
      const request = self as XMLHttpRequest;
      const opened = requests.get(request);
      if (!opened?.url || request.readyState !== 1) return native(self, args);
      // Sending twice is an error; the native says which.
      if (opened.waiting) throw new realm.DOMException("Failed to execute 'send' on 'XMLHttpRequest': The object's state must be OPENED.", 'InvalidStateError');
      const { url, method, sync, type } = opened;
      const attempt: Attempt = {
        sink: 'xhr',
        url,
        method,
        simple: method === 'POST' && isSimple(args[0], realm) && isSimpleType(type),
      };
      const fail = (): void => {
        delete opened.waiting;
        open?.(self, ['GET', NOWHERE, !sync]);
        native(self, []);
      };
      if (sync) return gate.admit(attempt) ? native(self, args) : fail();
      let body = args[0];
      return gate.pass<unknown>(attempt, {
        proceed: () => native(self, args),
        standIn() {
          opened.waiting = attempt;
          body = copyBody(body, realm);
        },
        release() {
          delete opened.waiting;
          native(self, [body]);
        },
        refuse: () => queueMicrotask(fail),
        bytes: sizeOf(args[0]),
      });
    });
  },
});
