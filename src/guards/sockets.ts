import { apply, prototypeOf } from '../base/natives.ts';
import { resolve } from '../base/url.ts';
import { wrapAccessor, wrapConstructor } from '../base/wrap.ts';
import { defineRealmGuard } from './define.ts';

/** Addresses that fail in the browser itself: no browser connects to port 1. */
const NOWHERE = {
  WebSocket: 'wss://127.0.0.1:1',
  WebSocketStream: 'wss://127.0.0.1:1',
  WebTransport: 'https://127.0.0.1:1',
  EventSource: 'data:text/event-stream,',
};

/**
 * Sockets are now or never: one that may not open fails as if its server were unreachable.
 * @never the object is made and fails as if its server were unreachable; `url` reads back as written.
 */
export const sockets = defineRealmGuard({
  sinks: ['socket'],
  install({ realm, natives, gate, trust }) {
    /** What the page wrote, by the socket that went nowhere. */
    const written = new WeakMap<object, string>();
    for (const [type, nowhere] of Object.entries(NOWHERE)) {
      const owner = prototypeOf(realm, type);
      if (!owner) continue;
      wrapConstructor(realm, [type], (make, args) => {
        args[0] = trust.pin(args[0]);
        const url = resolve(`${args[0]}`, natives.base());
        if (!url || gate.admit({ sink: 'socket', url })) return make(args);
        const socket = make([nowhere, ...args.slice(1)]);
        written.set(socket, url.href);
        if (type === 'EventSource') {
          // It would try again and again.
          (socket as EventSource).close();
          const fail = () => (socket as EventSource).dispatchEvent(new realm.Event('error'));
          apply(natives.setTimeout, realm, [fail]);
        }
        return socket;
      });
      wrapAccessor(owner, 'url', {
        get: (native, self) => written.get(self as object) ?? native(self),
      });
    }
  },
});
