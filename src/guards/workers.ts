import { apply } from '../base/natives.ts';
import { isRemote, resolve } from '../base/url.ts';
import { wrapConstructor } from '../base/wrap.ts';
import { defineRealmGuard } from './define.ts';
import { loadedBy } from './loaded-by.ts';

/** When a worker's first script has certainly been fetched, in milliseconds. */
const STARTED = 10_000;

/** A directive counts in front of everything else only. */
const STRICT = /^(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*(["'])use strict\1/;

/** Code that loads scripts in their order, also where the page demands Trusted Types. */
const loading = (addresses: readonly string[], isModule: boolean): string => {
  const list = JSON.stringify(addresses);
  return isModule
    ? addresses.map(address => `import${JSON.stringify(address)};`).join('')
    : `importScripts(...(p=>${list}.map(a=>p?p.createScriptURL(a):a))(self.trustedTypes?.createPolicy("tacet",{createScriptURL:a=>a})));`;
};

/**
 * Workers have natives of their own: each starts with `consent-worker.js`, which guards them and
 * then runs the original. @see docs/decisions/0008-workers.md
 *
 * What imports that cannot be wrapped would load is judged by the text, where the page has it: such
 * a worker does nothing, now or never.
 * @held the worker runs; what it sends and stores waits there as it does in the page.
 * @released it goes out from there, in order.
 * @refused it fails there as it does in the page.
 * @never a worker whose text imports from an address that has to wait does nothing.
 */
export const workers = defineRealmGuard({
  sinks: ['worker'],
  install({ realm, natives, gate, blobs, trust, crew }) {
    /** Addresses that shared workers of `blob:` addresses were started with. */
    const shared = new Map<string, string>();
    /** The address to start instead. */
    const guarded = (href: string, isModule: boolean, isShared: boolean): string => {
      const { file } = crew;
      const hash = crew.hashFor(href, isModule, isShared);
      const isOpaque = /^data:/.test(href);
      const text = blobs.read(href)?.text;
      const loaded = gate.strictest(loadedBy(text ?? '', natives.base()));
      const refused = loaded && !gate.admit(loaded);
      if (
        !isOpaque &&
        !refused &&
        // Firefox and WebKit do not let a shared worker import one.
        !/^blob:/.test(href) &&
        file.origin === realm.origin &&
        !realm.crossOriginIsolated
      )
        return file.href + hash;
      const own = refused ? '' : isOpaque ? text : blobs.blobOf(href);
      const strict = own !== undefined && STRICT.test(text ?? '') ? '"use strict";' : '';
      const first = strict + loading(own === undefined ? [file.href, href] : [file.href], isModule);
      const rest = own ?? '';
      if (isOpaque) return `data:text/javascript,${encodeURIComponent(first + rest)}${hash}`;
      // Made of the blob itself: the page may revoke the original's address at once.
      const make = () => blobs.addressOf('text/javascript', first, rest);
      if (isShared) {
        // It is found again by its address, which must not be a new one each time.
        const known = shared.get(href) ?? make();
        shared.set(href, known);
        return known + hash;
      }
      const address = make();
      apply(natives.setTimeout, realm, [() => realm.URL.revokeObjectURL(address), STARTED]);
      return address + hash;
    };
    for (const name of ['Worker', 'SharedWorker'])
      wrapConstructor(realm, [name], (make, args) => {
        const isShared = name !== 'Worker';
        const given = trust.pin(args[0]);
        args[0] = given;
        const url = resolve(trust.textOf(given), natives.base());
        // Of another origin there are none; a shared one of the site's files imports ours itself.
        if (
          url &&
          (url.origin === realm.origin || url.protocol === 'data:') &&
          !(isShared && isRemote(url))
        ) {
          const isModule = (args[1] as WorkerOptions | undefined)?.type === 'module';
          const address = guarded(url.href, isModule, isShared);
          // What the site's own policy has not looked at, we do not vouch for.
          args[0] = Object(given) === given ? trust.createScriptURL(address) : address;
        }
        const worker = make(args);
        if (isShared) crew.listen();
        else crew.enlist(worker);
        return worker;
      });
    // A service worker that imports our file asks the pages.
    realm.navigator.serviceWorker?.addEventListener('message', crew.reply);
  },
});
