import type { Consent } from '../api.ts';
import { warn } from '../base/log.ts';
import { apply } from '../base/natives.ts';
import { resolve } from '../base/url.ts';
import type { Page } from '../page.ts';
import type { Attempt } from '../policy/types.ts';

type Sending = Pick<Consent, 'allows' | 'beacon' | 'pixel'>;

/** Beacons and pixel tags of the site's own code, which wait for their purpose. */
export const createSending = ({ realm, natives, gate }: Page): Sending => {
  const send = <T>(
    address: string | URL,
    attempt: Omit<Attempt, 'url'>,
    native: (url: string) => T,
    standIn: T,
  ): T | undefined => {
    const url = resolve(String(address), natives.base());
    if (!url || !/^http/.test(url.protocol)) {
      warn(`"${address}" is not an address`);
      return undefined;
    }
    return gate.pass<T>(
      { ...attempt, url },
      { proceed: () => native(url.href), standIn: () => standIn },
    );
  };

  return {
    allows(address) {
      const url = resolve(String(address), natives.base());
      return !!url && gate.wouldPass({ sink: 'fetch', url });
    },
    beacon(address, data, { purpose } = {}) {
      const attempt = { sink: 'beacon', method: 'POST', ...(purpose && { purpose }) } as const;
      const native = (url: string): boolean =>
        apply(natives.sendBeacon, realm.navigator, [url, data]);
      return send(address, attempt, native, true) ?? false;
    },
    pixel(address, { purpose } = {}) {
      const image = { tiny: true, hidden: true, detached: true };
      const attempt = { sink: 'image', image, ...(purpose && { purpose }) } as const;
      const load = (url: string): undefined => {
        apply(natives.setAttribute, new realm.Image(1, 1), ['src', url]);
      };
      send(address, attempt, load, undefined);
    },
  };
};
