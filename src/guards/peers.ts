import { resolve } from '../base/url.ts';
import { wrapConstructor, wrapMethod } from '../base/wrap.ts';
import { defineGuard } from './define.ts';

/** `RTCPeerConnection`: the helper servers it asks for the way. Those that may not be asked are left out. */
export const peers = defineGuard({
  sinks: ['peer'],
  install({ realm, gate }) {
    const mayAsk = (server: RTCIceServer): boolean =>
      [server.urls].flat().every(address => {
        // `turn:host:port?transport=tcp` has no slashes.
        const url = resolve(`${address}`.replace(/^[^:]*:/, 'https://'), 'https://x');
        return !url || gate.admit({ sink: 'peer', url });
      });
    const filtered = ([given, ...rest]: unknown[]): unknown[] => {
      const { iceServers } = Object(given) as RTCConfiguration;
      return iceServers
        ? [{ ...(given as object), iceServers: [...iceServers].filter(mayAsk) }, ...rest]
        : given === undefined
          ? []
          : [given, ...rest];
    };
    for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection'])
      wrapConstructor(realm, name, (make, args) => make(filtered(args)));
    const { RTCPeerConnection } = realm as Partial<typeof realm>;
    wrapMethod(RTCPeerConnection?.prototype, 'setConfiguration', (native, self, args) =>
      native(self, args.length ? filtered(args) : args),
    );
  },
});
