import { prototypeOf } from '../base/natives.ts';
import { resolve } from '../base/url.ts';
import { wrapConstructor, wrapMethod } from '../base/wrap.ts';
import { defineGuard } from './define.ts';

/**
 * `RTCPeerConnection`: the helper servers it asks for the way. Those that may not be asked are left out.
 * @never the connection is made, without the servers that may not be asked.
 */
export const peers = defineGuard({
  sinks: ['peer'],
  install({ realm, gate }) {
    /** Read once, so that it cannot name another one for the native. */
    const pinned = (server: RTCIceServer | null): RTCIceServer | null =>
      server?.urls ? { ...server, urls: [server.urls].flat().map(String) } : server;
    const mayAsk = (server: RTCIceServer | null): boolean =>
      [server?.urls ?? []].flat().every(address => {
        // `turn:host:port?transport=tcp` has no slashes.
        const url = resolve(address.replace(/^[^:]*:/, 'https://'), 'https://x');
        return !url || gate.admit({ sink: 'peer', url });
      });
    const filtered = ([given, ...rest]: unknown[]): unknown[] => {
      const { iceServers } = Object(given) as RTCConfiguration;
      // What is no list is for the native to refuse.
      return Array.isArray(iceServers)
        ? [{ ...(given as object), iceServers: iceServers.map(pinned).filter(mayAsk) }, ...rest]
        : [given, ...rest];
    };
    const names = ['RTCPeerConnection', 'webkitRTCPeerConnection'];
    wrapConstructor(realm, names, (make, args) => make(filtered(args)));
    wrapMethod(prototypeOf(realm, 'RTCPeerConnection'), 'setConfiguration', (native, self, args) =>
      native(self, filtered(args)),
    );
  },
});
