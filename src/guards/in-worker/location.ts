import { prototypeOf, type Realm } from '../../base/natives.ts';
import { wrapAccessor, wrapMethod } from '../../base/wrap.ts';

const MEMBERS = [
  'href',
  'origin',
  'protocol',
  'host',
  'hostname',
  'port',
  'pathname',
  'search',
  'hash',
] as const;

/** Lets `self.location` tell the original's address, as if the worker had started from it. */
export const wrapLocation = (realm: Realm, original: URL): void => {
  const owner = prototypeOf(realm, 'WorkerLocation');
  for (const name of MEMBERS)
    wrapAccessor(owner, name, {
      get(native, self) {
        // A receiver that is none is for the native to refuse.
        native(self);
        return original[name];
      },
    });
  wrapMethod(owner, 'toString', (native, self, args) => {
    native(self, args);
    return original.href;
  });
};
