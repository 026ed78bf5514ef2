import { apply, getOwnPropertyDescriptor, hasOwn, ownKeys } from '../base/natives.ts';
import { wrapAccessor, wrapConstructor, wrapMethod } from '../base/wrap.ts';
import type { Overlay } from '../gate/overlay.ts';
import { defineGuard } from './define.ts';

interface Area {
  real: Storage;
  overlay: Overlay;
}

/** What is behind a Proxy, in whatever window it was made, and the other way round. */
const areas = new WeakMap<object, Area>();
const proxies = new WeakMap<Storage, Storage>();

/**
 * `localStorage` and `sessionStorage`, by method and by property. Named properties go past the
 * methods, so that the page gets a Proxy; natives throw on one, so that every method looks for the
 * real storage behind it.
 * @held the key reads back by method, property and enumeration, in every window of the page; the disk has nothing, no `storage` event fires.
 * @released it is written, unless the disk got a value meanwhile.
 * @refused it is forgotten.
 */
export const storage = defineGuard({
  sinks: ['local-storage', 'session-storage'],
  install({ realm, natives, overlays, isLate }) {
    const { prototype } = realm.Storage;
    const { setItem, getItem, removeItem, clear, key: keyAt } = prototype;
    const lengthOf = getOwnPropertyDescriptor(prototype, 'length')?.get;

    const write = ({ real, overlay }: Area, key: string, value: string): boolean => {
      overlay.write(key, value, {
        write: newest => setItem.call(real, key, newest),
        exists: () => getItem.call(real, key) !== null,
      });
      return true;
    };
    const read = ({ real, overlay }: Area, key: string) =>
      overlay.get(key) ?? getItem.call(real, key);
    const remove = ({ real, overlay }: Area, key: string): boolean => {
      overlay.delete(key);
      removeItem.call(real, key);
      return true;
    };
    const stored = (real: Storage): string[] => {
      const length: number = lengthOf ? apply(lengthOf, real, []) : 0;
      return Array.from({ length }, (_, index) => keyAt.call(real, index) ?? '');
    };
    const keysOf = ({ real, overlay }: Area): string[] => [
      ...new Set([...stored(real), ...overlay.keys()]),
    ];

    const methods: Record<string, (area: Area, ...args: string[]) => unknown> = {
      setItem: (area, key, value) => void write(area, key as string, value as string),
      getItem: read,
      removeItem: (area, key) => void remove(area, key as string),
      key: (area, index) => keysOf(area)[Number(index) >>> 0] ?? null,
      clear({ real, overlay }) {
        overlay.clear();
        clear.call(real);
      },
    };
    const realOf = (self: unknown): unknown => areas.get(self as object)?.real ?? self;
    for (const [name, handle] of Object.entries(methods))
      wrapMethod(
        prototype,
        name,
        (native, self, args) => {
          const area = areas.get(self as object);
          return area
            ? handle(area, ...args.slice(0, handle.length - 1).map(String))
            : native(self, args);
        },
        realOf,
      );
    wrapAccessor(prototype, 'length', {
      get(native, self) {
        const area = areas.get(self as object);
        return area ? keysOf(area).length : native(self);
      },
    });

    const isNamed = (key: PropertyKey): key is string =>
      typeof key === 'string' && !(key in prototype);

    const proxyFor = (real: Storage, overlay: Overlay): Storage => {
      const area = { real, overlay };
      const proxy = new Proxy(real, {
        get(_, key, self) {
          if (isNamed(key)) return read(area, key) ?? undefined;
          return hasOwn(real, key) ? Reflect.get(real, key) : Reflect.get(prototype, key, self);
        },
        set: (_, key, value) =>
          isNamed(key) ? write(area, key, `${value}`) : Reflect.set(real, key, value),
        has: (_, key) => key in real || (isNamed(key) && overlay.get(key) !== undefined),
        deleteProperty: (_, key) =>
          isNamed(key) ? remove(area, key) : Reflect.deleteProperty(real, key),
        ownKeys: () => [...new Set([...ownKeys(real), ...overlay.keys()])],
        getOwnPropertyDescriptor(_, key) {
          const value = isNamed(key) ? overlay.get(key) : undefined;
          return value === undefined
            ? getOwnPropertyDescriptor(real, key)
            : { value, writable: true, enumerable: true, configurable: true };
        },
        defineProperty: (_, key, descriptor) =>
          isNamed(key) && 'value' in descriptor
            ? write(area, key, `${descriptor.value}`)
            : Reflect.defineProperty(real, key, descriptor),
      });
      areas.set(proxy, area);
      areas.set(real, area);
      proxies.set(real, proxy);
      return proxy;
    };

    for (const [name, sink] of [
      ['localStorage', 'local-storage'],
      ['sessionStorage', 'session-storage'],
    ] as const) {
      // Natives that were kept throw on a Proxy.
      const known = natives.disk[name];
      if (isLate) {
        if (known) areas.set(known, { real: known, overlay: overlays[sink] });
      } else {
        // Events may bring it before the page asks for it.
        if (known) proxyFor(known, overlays[sink]);
        wrapAccessor(realm, name, {
          get(native, self) {
            const real = native(self) as Storage;
            return real && (proxies.get(real) ?? proxyFor(real, overlays[sink]));
          },
        });
      }
    }
    // Hooks of component libraries tell each other of changes with events they make themselves.
    wrapConstructor(realm, ['StorageEvent'], (make, [type, init, ...rest]) => {
      const area = areas.get((init as StorageEventInit | undefined)?.storageArea ?? {});
      return make([type, area ? { ...(init as object), storageArea: area.real } : init, ...rest]);
    });
    wrapMethod(realm.StorageEvent.prototype, 'initStorageEvent', (native, self, args) =>
      native(self, args.map(realOf)),
    );
    wrapAccessor(realm.StorageEvent.prototype, 'storageArea', {
      get(native, self) {
        const real = native(self) as Storage | null;
        return real && (proxies.get(real) ?? real);
      },
    });
  },
});
