import { resolve } from '../base/url.ts';
import { wrapConstructor } from '../base/wrap.ts';
import type { Attempt } from '../policy/types.ts';
import { defineGuard } from './define.ts';

/** Absolute addresses in a script's text, also with escaped slashes. */
const ADDRESS = /(?:\b(?:https?|wss?):|["'`])\\?\/\\?\/[^\s"'`\\<>]+/gi;

/**
 * Workers that the page writes itself, as `blob:` or `data:`: one whose text names an address that
 * has to wait does nothing at all, now or never. What other workers do is not watched.
 * @never a worker that the page wrote itself and that names a known tracker does nothing.
 */
export const workers = defineGuard({
  sinks: ['worker'],
  install({ realm, natives, gate, blobs, trust }) {
    const attemptOf = (address: string): Attempt | undefined =>
      gate.strictest(
        [...(blobs.read(address)?.text ?? '').matchAll(ADDRESS)].flatMap(([found]): Attempt[] => {
          const url = resolve(found.replace(/["'`\\]/g, ''), natives.base());
          // A text may name what it never fetches: only what is known counts.
          return url ? [{ sink: 'worker', url, idle: true }] : [];
        }),
      );
    for (const name of ['Worker', 'SharedWorker'])
      wrapConstructor(realm, [name], (make, args) => {
        if (!args.length) return make(args);
        args[0] = trust.pin(args[0]);
        const attempt = attemptOf(trust.textOf(args[0]));
        if (!attempt || gate.admit(attempt)) return make(args);
        const nothing = trust.createScriptURL(blobs.addressOf('', 'text/javascript'));
        return make([nothing, ...args.slice(1)]);
      });
  },
});
