import { isRemote, resolve } from '../base/url.ts';
import { wrapConstructor } from '../base/wrap.ts';
import { defineRealmGuard } from './define.ts';

/**
 * Workers have natives of their own: each starts with `consent-worker.js`, which guards them and
 * then runs the original. @see docs/decisions/0008-workers.md
 */
export const workers = defineRealmGuard({
  sinks: ['worker'],
  install({ realm, natives, blobs, trust, crew }) {
    /** The address to start instead. */
    const guarded = ({ href, protocol }: URL, isModule: boolean, isShared: boolean): string => {
      const file = crew.file();
      const hash = crew.hashFor(href, isModule, isShared);
      const isOpaque = protocol === 'data:';
      // A shared worker is found again by its address, so that this must not be a new one each time.
      if (
        (isShared ? !isOpaque : /^http/.test(protocol)) &&
        file.origin === realm.origin &&
        !realm.crossOriginIsolated
      )
        return file.href + hash;
      const load = (address: string) =>
        isModule
          ? `import ${JSON.stringify(address)};`
          : `importScripts(${JSON.stringify(address)});`;
      const first = load(file.href);
      return (
        (isOpaque
          ? `data:text/javascript,${encodeURIComponent(first + (blobs.read(href)?.text ?? load(href)))}`
          : // The page may revoke the original's address at once.
            blobs.addressOf('text/javascript', first, blobs.blobOf(href) ?? load(href))) + hash
      );
    };
    for (const name of ['Worker', 'SharedWorker'])
      wrapConstructor(realm, [name], (make, args) => {
        const [given, options] = args;
        if (!args.length) return make(args);
        const isShared = name !== 'Worker';
        const pinned = trust.pin(given);
        const url = resolve(trust.textOf(pinned), natives.base());
        const isOwn = url?.origin === realm.origin;
        if (isShared) crew.listen();
        // Of another origin there are none; a shared one from a file of the site's imports ours itself.
        if (!url || (isShared && isRemote(url)) || !(isOwn || url.protocol === 'data:'))
          return make([pinned, ...args.slice(1)]);
        const address = guarded(
          url,
          (options as WorkerOptions | undefined)?.type === 'module',
          isShared,
        );
        const worker = make([
          // What the site's own policy has not looked at, we do not vouch for.
          typeof pinned === 'string' ? address : trust.createScriptURL(address),
          ...args.slice(1),
        ]);
        if (!isShared) crew.enlist(worker);
        return worker;
      });
    // A service worker that imports our file asks the pages.
    realm.navigator.serviceWorker?.addEventListener('message', crew.reply);
  },
});
