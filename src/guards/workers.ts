import { resolve } from '../base/url.ts';
import { wrapConstructor } from '../base/wrap.ts';
import type { Attempt } from '../policy/types.ts';
import { defineGuard } from './define.ts';

/** Absolute addresses in a script's text, also with escaped slashes. */
const ADDRESS = /(?:\b(?:https?|wss?):|["'`])\\?\/\\?\/[^\s"'`\\<>]+/gi;

/**
 * Workers that the page writes itself, as `blob:` or `data:`: one whose text names an address that
 * has to wait does nothing at all, now or never. What other workers do is not watched.
 */
export const workers = defineGuard({
  sinks: ['worker'],
  install({ realm, natives, gate, blobs, trust }) {
    const waitsFor = (address: string): Attempt | undefined => {
      const { text = '' } = blobs.read(address) ?? {};
      for (const [found] of text.matchAll(ADDRESS)) {
        const url = resolve(found.replace(/["'`\\]/g, ''), natives.base());
        // A text may name what it never fetches: only what is known counts.
        const attempt: Attempt | undefined = url && { sink: 'worker', url, idle: true };
        if (attempt && !gate.wouldPass(attempt)) return attempt;
      }
      return undefined;
    };
    for (const name of ['Worker', 'SharedWorker'])
      wrapConstructor(realm, [name], (make, args) => {
        if (!args.length) return make(args);
        args[0] = trust.pin(args[0]);
        let attempt: Attempt | undefined;
        try {
          attempt = waitsFor(trust.textOf(args[0]));
        } catch {
          // It cannot be read: the native will say so.
        }
        if (!attempt || gate.admit(attempt)) return make(args);
        const nothing = trust.createScriptURL(blobs.addressOf('', 'text/javascript'));
        return make([nothing, ...args.slice(1)]);
      });
  },
});
