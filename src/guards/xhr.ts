import type { Realm } from '../base/natives.ts';
import { resolve } from '../base/url.ts';
import { wrapMethod } from '../base/wrap.ts';
import type { Attempt } from '../policy/types.ts';
import { copyBody, isSimple, sizeOf } from './body.ts';
import { defineRealmGuard } from './define.ts';

/** An address that every browser fails to reach without asking the network. */
const NOWHERE = 'blob:null/0';

type Xhr = InstanceType<Realm['XMLHttpRequest']>;

interface Opened {
  url: URL | undefined;
  method: string;
  sync: boolean;
  type: string;
  waiting?: Attempt | undefined;
}

/**
 * `XMLHttpRequest`: stays `OPENED` while it is held and runs for real on release; a refusal is a
 * network error. A synchronous one is now or never.
 * @held `readyState` stays `OPENED`; the body is copied, `abort()` and a second `open()` take it back.
 * @released it runs for real.
 * @refused `error` fires with status 0.
 * @never a synchronous one fails at once while it would have to wait.
 */
export const xhr = defineRealmGuard({
  sinks: ['xhr'],
  install({ realm, natives, gate, trust }) {
    const { FormData, URLSearchParams } = realm;
    const kinds = { FormData, URLSearchParams };
    const requests = new WeakMap<object, Opened>();
    const { prototype } = realm.XMLHttpRequest;
    const { open, send } = prototype;

    const sentAlready = () =>
      new realm.DOMException("The object's state must be OPENED.", 'InvalidStateError');
    const take = (request: object): Opened | undefined => {
      const opened = requests.get(request);
      if (opened?.waiting) gate.cancel(opened.waiting);
      if (opened) opened.waiting = undefined;
      return opened;
    };

    wrapMethod(prototype, 'open', (native, self, args) => {
      // A receiver of another kind is for the native to refuse.
      if (natives.readyState(self) === undefined) return native(self, args);
      for (const at of [0, 1]) if (at in args) args[at] = trust.pin(args[at]);
      const before = take(self as object);
      // Known before it opens: a listener may open it again from within.
      requests.set(self as object, {
        url: resolve(`${args[1]}`, natives.base()),
        method: `${args[0]}`.toUpperCase(),
        sync: args.length > 2 && !args[2],
        type: '',
      });
      try {
        return native(self, args);
      } catch (error) {
        if (before) requests.set(self as object, before);
        throw error;
      }
    });
    wrapMethod(prototype, 'setRequestHeader', (native, self, args) => {
      const opened = requests.get(self as object);
      if (opened?.waiting) throw sentAlready();
      if (opened && /^content-type$/i.test(`${args[0]}`)) opened.type = `${args[1]}`;
      return native(self, args);
    });
    wrapMethod(prototype, 'abort', (native, self, args) => {
      const opened = requests.get(self as object);
      // Something must be under way for the native to tell of its end.
      if (opened?.waiting) {
        take(self as object);
        open.call(self as Xhr, 'GET', NOWHERE, true);
        send.call(self as Xhr);
      }
      return native(self, args);
    });
    wrapMethod(prototype, 'send', (native, self, args) => {
      const opened = requests.get(self as object);
      // Sending what is not open is an error of the native's, and so is sending twice.
      if (!opened?.url || natives.readyState(self) !== 1) return native(self, args);
      const [body] = args;
      const { url, method, sync, type } = opened;
      const attempt: Attempt = {
        sink: 'xhr',
        url,
        method,
        simple: method === 'POST' && isSimple(body, type),
      };
      const fail = (): void => {
        // It may have been opened anew meanwhile.
        if (requests.get(self as object) !== opened) return;
        opened.waiting = undefined;
        open.call(self as Xhr, 'GET', NOWHERE, !sync);
        native(self, []);
      };
      if (sync) return gate.admit(attempt) ? native(self, args) : fail();
      let copy: unknown;
      return gate.pass<unknown>(attempt, {
        proceed: () => native(self, args),
        standIn() {
          if (opened.waiting) throw sentAlready();
          opened.waiting = attempt;
          copy = copyBody(body, kinds);
        },
        release() {
          opened.waiting = undefined;
          native(self, [copy]);
        },
        refuse: () => queueMicrotask(fail),
        bytes: sizeOf(body),
      });
    });
  },
});
