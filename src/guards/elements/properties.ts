import { prototypeOf } from '../../base/natives.ts';
import { resolve } from '../../base/url.ts';
import { wrapAccessor } from '../../base/wrap.ts';
import type { Site } from '../define.ts';
import type { ElementGuard } from './define.ts';
import type { WatchedNames } from './watched-names.ts';

/** The elements behind SVG's objects for an address; any window's getter gives them. */
const owners = new WeakMap<object, Element>();

/** Wraps the properties that stand for guarded attributes: `img.src`, `image.href.baseVal`. */
export const wrapProperties = (
  { realm, natives, trust }: Site,
  guards: readonly ElementGuard[],
  names: WatchedNames,
): void => {
  const wrapAddress = (owner: object, property: string, name: string, isUrl: boolean) =>
    wrapAccessor(owner, property, {
      get(native, self) {
        const value = names.read(self, name);
        if (value === undefined) return native(self);
        if (value === null) return '';
        return isUrl ? (resolve(value, natives.base())?.href ?? value) : value;
      },
      set(native, self, value) {
        // A receiver of another kind is for the native to refuse.
        if (natives.tagOf(self) === undefined) return native(self, value);
        return names.write(self as Element, name, trust.pin(value), pinned => native(self, pinned));
      },
    });

  for (const guard of guards)
    for (const type of guard.types) {
      const owner = prototypeOf(realm, type);
      for (const [name, form] of owner ? Object.entries(guard.addresses) : []) {
        // `imageSrcset` is `imagesrcset` in markup.
        const property = Object.getOwnPropertyNames(owner).find(key => key.toLowerCase() === name);
        if (!owner || !property) continue;
        if (name !== 'href' || !type.startsWith('SVG'))
          wrapAddress(owner, property, name, form === 'url');
        else
          wrapAccessor(owner, property, {
            get(native, self) {
              const address = native(self) as object;
              owners.set(address, self as Element);
              return address;
            },
          });
      }
    }
  wrapAccessor(realm.HTMLScriptElement.prototype, 'type', {
    get(native, self) {
      const value = names.read(self, 'type');
      return value === undefined ? native(self) : (value ?? '');
    },
    set(native, self, value) {
      names.write(self as Element, 'type', trust.pin(value), pinned => native(self, pinned));
    },
  });
  for (const property of ['baseVal', 'animVal'])
    wrapAccessor(realm.SVGAnimatedString.prototype, property, {
      get(native, self) {
        const owner = owners.get(self as object);
        return (owner && names.read(owner, 'href')) ?? native(self);
      },
      set(native, self, value) {
        const owner = owners.get(self as object);
        if (!owner) return native(self, value);
        return names.write(owner, 'href', trust.pin(value), pinned => native(self, pinned));
      },
    });
};
