import { prototypeOf } from '../base/natives.ts';
import { resolve } from '../base/url.ts';
import { wrapMethod } from '../base/wrap.ts';
import { defineGuard } from './define.ts';

/**
 * `fetchLater`: now or never. The browser sends it after the page is gone, when nobody can ask.
 * @see https://whatpr.org/fetch/1647.html#fetch-later-method
 * @never gives a result whose `activated` stays `false`; nothing is sent.
 */
export const fetchLater = defineGuard({
  sinks: ['fetch'],
  install({ realm, natives, gate, trust }) {
    const result = prototypeOf(realm, 'FetchLaterResult');
    wrapMethod(realm, 'fetchLater', (native, self, args) => {
      const address = natives.requestUrl(args[0]);
      if (address === undefined) args[0] = trust.pin(args[0]);
      const url = resolve(address ?? `${args[0]}`, natives.base());
      const attempt = { sink: 'fetch', keepalive: true } as const;
      if (!url || !result || gate.admit({ ...attempt, url })) return native(self, args);
      return Object.create(result, { activated: { value: false } });
    });
  },
});
