import { resolve } from '../../base/url.ts';
import { wrapMethod } from '../../base/wrap.ts';
import { defineRealmGuard } from '../define.ts';
import { ownerOf } from './owner-of.ts';

/** `importScripts`: now or never, because it is synchronous; a refusal is a network error. */
export const importScripts = defineRealmGuard({
  sinks: ['script'],
  install({ realm, natives, gate, trust }) {
    const name = 'importScripts';
    wrapMethod(ownerOf(realm, name), name, (native, self, args) => {
      const pinned = args.map(trust.pin);
      const refused = pinned.findIndex(each => {
        const url = resolve(trust.textOf(each), natives.base());
        return url && !gate.admit({ sink: 'script', url });
      });
      if (refused < 0) return native(self, pinned);
      // Those before it run, as they do before one that cannot be reached.
      native(self, pinned.slice(0, refused));
      throw new realm.DOMException(
        `Failed to execute 'importScripts' on 'WorkerGlobalScope': The script at '${trust.textOf(pinned[refused])}' failed to load.`,
        'NetworkError',
      );
    });
  },
});
