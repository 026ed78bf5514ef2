import { getOwnPropertyDescriptor, ownKeys, type Realm } from '../base/natives.ts';
import { type Call, wrapAccessor, wrapMethod } from '../base/wrap.ts';
import { createOverlay, type Overlay } from '../gate/overlay.ts';
import type { Sink } from '../policy/types.ts';
import { defineGuard } from './define.ts';

interface Area {
  real: Storage;
  overlay: Overlay;
}

/**
 * `localStorage` and `sessionStorage`, by method and by property. Named properties go past the
 * methods, so that the page gets a Proxy; natives throw on one, so that every method looks for the
 * real storage behind it.
 */
export const storage = defineGuard({
  sinks: ['local-storage', 'session-storage'],
  install({ realm, gate }) {
    const { prototype } = realm.Storage;
    const areas = new WeakMap<object, Area>();
    const proxies = new WeakMap<Storage, Storage>();
    const native: Record<string, Call> = {};

    const write = ({ real, overlay }: Area, key: string, value: string): void =>
      overlay.write(key, value, {
        write: newest => native.setItem?.(real, [key, newest]),
        exists: () => native.getItem?.(real, [key]) !== null,
      });
    const read = ({ real, overlay }: Area, key: string): string | null =>
      overlay.get(key) ?? (native.getItem?.(real, [key]) as string | null);
    const remove = ({ real, overlay }: Area, key: string): void => {
      overlay.delete(key);
      native.removeItem?.(real, [key]);
    };
    const keysOf = ({ real, overlay }: Area): string[] => {
      const stored = ownKeys(real).filter((key): key is string => typeof key === 'string');
      return [...stored, ...overlay.keys().filter(key => !stored.includes(key))];
    };

    const wrap = (
      name: string,
      least: number,
      handle: (area: Area, args: string[]) => unknown,
    ): void =>
      wrapMethod(prototype, name, (call, self, args) => {
        const area = areas.get(self as object);
        native[name] ??= call;
        return area && args.length >= least
          ? handle(area, args.slice(0, least).map(String))
          : call(area?.real ?? self, args);
      });
    wrap('setItem', 2, (area, [key = '', value = '']) => write(area, key, value));
    wrap('getItem', 1, (area, [key = '']) => read(area, key));
    wrap('removeItem', 1, (area, [key = '']) => remove(area, key));
    wrap('key', 1, (area, [index]) => keysOf(area)[Number(index)] ?? null);
    wrap('clear', 0, ({ real, overlay }) => {
      overlay.clear();
      native.clear?.(real, []);
    });
    wrapAccessor(prototype, 'length', {
      get(length, self) {
        const area = areas.get(self as object);
        return area ? keysOf(area).length : length(self);
      },
    });

    const isNamed = (key: PropertyKey): key is string =>
      typeof key === 'string' && !(key in prototype);

    const proxyFor = (real: Storage, sink: Sink): Storage => {
      const area: Area = { real, overlay: createOverlay(sink, gate) };
      const proxy = new Proxy(real, {
        get(target, key, receiver) {
          if (isNamed(key)) return read(area, key) ?? undefined;
          return Reflect.get(prototype, key, receiver);
        },
        set(target, key, value) {
          if (!isNamed(key)) return Reflect.set(target, key, value);
          write(area, key, String(value));
          return true;
        },
        has: (target, key) =>
          key in target || (isNamed(key) && area.overlay.get(key) !== undefined),
        deleteProperty(target, key) {
          if (!isNamed(key)) return Reflect.deleteProperty(target, key);
          remove(area, key);
          return true;
        },
        ownKeys: target => [
          ...keysOf(area),
          ...ownKeys(target).filter(key => typeof key === 'symbol'),
        ],
        getOwnPropertyDescriptor(target, key) {
          const held = typeof key === 'string' ? area.overlay.get(key) : undefined;
          return held === undefined
            ? getOwnPropertyDescriptor(target, key)
            : { value: held, writable: true, enumerable: true, configurable: true };
        },
        defineProperty(target, key, descriptor) {
          if (!isNamed(key) || !('value' in descriptor))
            return Reflect.defineProperty(target, key, descriptor);
          write(area, key, String(descriptor.value));
          return true;
        },
      });
      areas.set(proxy, area);
      areas.set(real, area);
      proxies.set(real, proxy);
      return proxy;
    };

    const places: readonly [keyof Realm & string, Sink][] = [
      ['localStorage', 'local-storage'],
      ['sessionStorage', 'session-storage'],
    ];
    for (const [name, sink] of places)
      wrapAccessor(realm, name, {
        get(get, self) {
          const real = get(self) as Storage;
          return real && (proxies.get(real) ?? proxyFor(real, sink));
        },
      });
    wrapAccessor(realm.StorageEvent.prototype, 'storageArea', {
      get(get, self) {
        const real = get(self) as Storage | null;
        return real && (proxies.get(real) ?? real);
      },
    });
  },
});
