import { prototypeOf } from '../base/natives.ts';
import { resolve } from '../base/url.ts';
import { wrapPromising } from '../base/wrap.ts';
import type { Attempt, Sink } from '../policy/types.ts';
import { defineRealmGuard, type RealmSite } from './define.ts';
import { loadedBy } from './loaded-by.ts';

/** A call that answers with a promise: pending while it is held, a network failure when refused. */
const later = ({ gate, realm }: RealmSite, attempt: Attempt, native: () => unknown): unknown => {
  let settle: { resolve(value: unknown): void; reject(reason: unknown): void } | undefined;
  return gate.pass<unknown>(attempt, {
    proceed: native,
    standIn: () =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
      }),
    release() {
      // What follows it in the queue does not wait for the answer.
      if (settle) Promise.resolve(native()).then(settle.resolve, settle.reject);
    },
    refuse: () => settle?.reject(new realm.TypeError('Failed to fetch')),
  });
};

/** Reads the arguments of a call; `undefined` where there is nothing to judge. */
type Read = (args: unknown[], site: RealmSite, sink: Sink) => Partial<Attempt> | undefined;

/** A name; read once, so that it cannot be another one for the native. */
const key: Read = args => {
  const name = `${args[0]}`;
  args[0] = name;
  return { key: name };
};

/** A name that is made if it is not there. */
const newKey: Read = (args, ...rest) => {
  const create = !!(args[1] as { create?: unknown } | undefined)?.create;
  // Options that are none are for the native to refuse.
  if (Object(args[1]) === args[1]) args[1] = { create };
  return create ? key(args, ...rest) : undefined;
};

/** One address or request, or several: the first that would have to wait. */
const addressAt =
  (at: number, isAlwaysList = false): Read =>
  (args, { natives, gate, trust }, sink) => {
    const given = args[at];
    const isList = typeof given === 'object' && !!given && Symbol.iterator in given;
    if (given === undefined || (isAlwaysList && !isList)) return undefined;
    const list: unknown[] = isList ? [...(given as Iterable<unknown>)] : [given];
    const attempts = list.flatMap((each, index): Attempt[] => {
      const address = natives.requestUrl(each);
      if (address === undefined) list[index] = trust.pin(each);
      const url = resolve(address ?? `${list[index]}`, natives.base());
      return url ? [{ sink, url }] : [];
    });
    args[at] = isList ? list : list[0];
    return gate.strictest(attempts);
  };

/** A module, and what it imports by its text, where the page made it itself. */
const moduleAt: Read = (args, site, sink) => {
  const { gate, natives, blobs, trust } = site;
  const found = addressAt(0)(args, site, sink) as Attempt | undefined;
  const text = blobs.read(trust.textOf(args[0]))?.text ?? '';
  return gate.strictest([...(found ? [found] : []), ...loadedBy(text, natives.base())]);
};

/** What browsers offer to advertisers and nobody else. */
const advertising: Read = () => ({ purpose: 'marketing' });

/** Interface, method, sink: methods that answer with a promise and reach out or store something. */
const rows: readonly (readonly [string, string, Sink, Read])[] = [
  ['CacheStorage', 'open', 'cache', key],
  ['Cache', 'add', 'fetch', addressAt(0)],
  ['Cache', 'addAll', 'fetch', addressAt(0, true)],
  ['StorageBucketManager', 'open', 'database', key],
  ['FileSystemDirectoryHandle', 'getFileHandle', 'database', newKey],
  ['FileSystemDirectoryHandle', 'getDirectoryHandle', 'database', newKey],
  ['Worklet', 'addModule', 'script', moduleAt],
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

/**
 * Calls that answer with a promise.
 * @held a pending promise.
 * @released the call is made, and the promise gets its answer.
 * @refused the promise rejects with `TypeError`.
 */
export const promisingCalls = defineRealmGuard({
  sinks: [...new Set(rows.map(([, , sink]) => sink))],
  install(site) {
    for (const [type, method, sink, read] of rows)
      wrapPromising(prototypeOf(site.realm, type), method, (native, self, args) => {
        const found = read(args, site, sink);
        if (!found) return native(self, args);
        return later(site, { ...found, sink }, () => native(self, args));
      });
  },
});
