import { resolve } from '../base/url.ts';
import { wrapMethod } from '../base/wrap.ts';
import type { Attempt, Sink } from '../policy/types.ts';
import { defineGuard, type Site } from './define.ts';
import { later } from './later.ts';

/** Reads the arguments of a call; `undefined` where there is nothing to judge. */
type Read = (args: unknown[], site: Site) => Partial<Attempt> | undefined;

const key: Read = args => (args.length ? { key: `${args[0]}` } : undefined);

/** A name that is made if it is not there. */
const newKey: Read = ([name, options]) =>
  (options as { create?: unknown } | undefined)?.create ? { key: `${name}` } : undefined;

/** One address or request, or several: the first that would have to wait. */
const addressAt =
  (at: number): Read =>
  (args, { natives, gate, trust }) => {
    const given = args[at];
    if (given === undefined) return undefined;
    const isList = typeof given === 'object' && !!given && Symbol.iterator in given;
    const list: unknown[] = isList ? [...(given as Iterable<unknown>)] : [given];
    const urls = list.flatMap((each, index) => {
      const address = natives.requestUrl(each);
      if (address === undefined) list[index] = trust.pin(each);
      return resolve(address ?? `${list[index]}`, natives.base()) ?? [];
    });
    args[at] = isList ? list : list[0];
    const [first] = urls;
    const url = urls.find(each => !gate.wouldPass({ sink: 'fetch', url: each })) ?? first;
    return url && { url };
  };

/** What browsers offer to advertisers and nobody else. */
const advertising: Read = () => ({ purpose: 'marketing' });

/** Interface, method, sink: methods that answer with a promise and reach out or store something. */
const rows: readonly (readonly [string, string, Sink, Read])[] = [
  ['CacheStorage', 'open', 'cache', key],
  ['Cache', 'add', 'fetch', addressAt(0)],
  ['Cache', 'addAll', 'fetch', addressAt(0)],
  ['StorageBucketManager', 'open', 'database', key],
  ['FileSystemDirectoryHandle', 'getFileHandle', 'database', newKey],
  ['FileSystemDirectoryHandle', 'getDirectoryHandle', 'database', newKey],
  ['Worklet', 'addModule', 'script', addressAt(0)],
  ['BackgroundFetchManager', 'fetch', 'fetch', addressAt(1)],
  // @see https://github.com/patcg-individual-drafts/topics
  ['Document', 'browsingTopics', 'advertising', advertising],
  // @see https://github.com/WICG/turtledove
  ['Navigator', 'joinAdInterestGroup', 'advertising', advertising],
  ['Navigator', 'runAdAuction', 'advertising', advertising],
  // @see https://github.com/WICG/shared-storage
  ['SharedStorage', 'set', 'advertising', advertising],
  ['SharedStorage', 'append', 'advertising', advertising],
  ['SharedStorage', 'createWorklet', 'advertising', advertising],
  ['SharedStorageWorklet', 'addModule', 'advertising', advertising],
];

/** Calls that answer with a promise. */
export const calls = defineGuard({
  sinks: [...new Set(rows.map(([, , sink]) => sink))],
  install(site) {
    const types = site.realm as unknown as Record<string, { prototype: object } | undefined>;
    for (const [type, method, sink, read] of rows)
      wrapMethod(types[type]?.prototype, method, (native, self, args) => {
        let found: Partial<Attempt> | undefined;
        try {
          found = read(args, site);
        } catch (error) {
          // What cannot be read the native would refuse with the same error.
          return Promise.reject(error);
        }
        if (!found) return native(self, args);
        return later(site, { sink, ...found }, () => native(self, args));
      });
  },
});
