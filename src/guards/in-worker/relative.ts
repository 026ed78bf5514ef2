import { prototypeOf, type Realm, type RealmNatives } from '../../base/natives.ts';
import type { Trust } from '../../base/trusted.ts';
import { resolve } from '../../base/url.ts';
import { wrapConstructor, wrapMethod } from '../../base/wrap.ts';
import { ownerOf } from './owner-of.ts';

const MADE = ['Request', 'WebSocket', 'EventSource', 'WebTransport'];
const CACHED = ['add', 'addAll', 'match', 'matchAll', 'put', 'delete', 'keys'];

/**
 * Lets relative addresses start from the original's: the browser takes the address that the worker
 * was started from, which is ours. What guards have to say comes before, and is wrapped later.
 */
export const wrapRelative = (realm: Realm, natives: RealmNatives, trust: Trust): void => {
  const absolute = (given: unknown): unknown => {
    if (given === undefined || natives.requestUrl(given) !== undefined) return given;
    if (Array.isArray(given)) return given.map(absolute);
    const pinned = trust.pin(given);
    const url = resolve(trust.textOf(pinned), natives.base());
    if (!url) return pinned;
    return Object(pinned) === pinned ? trust.createScriptURL(url.href) : url.href;
  };
  const method = (owner: object | undefined, name: string, at = 0): void => {
    wrapMethod(owner, name, (native, self, args) => {
      if (at in args) args[at] = absolute(args[at]);
      return native(self, args);
    });
  };
  method(ownerOf(realm, 'fetch'), 'fetch');
  method(prototypeOf(realm, 'XMLHttpRequest'), 'open', 1);
  method(prototypeOf(realm, 'CacheStorage'), 'match');
  for (const name of CACHED) method(prototypeOf(realm, 'Cache'), name);
  method(realm.Response, 'redirect');
  wrapMethod(ownerOf(realm, 'importScripts'), 'importScripts', (native, self, args) =>
    native(self, args.map(absolute)),
  );
  for (const name of MADE)
    wrapConstructor(realm, [name], (make, [address, ...rest]) =>
      make(address === undefined ? [] : [absolute(address), ...rest]),
    );
};
