import { wrapMethod, wrapPromising } from '../base/wrap.ts';
import type { Gate } from '../gate/gate.ts';
import type { Overlay } from '../gate/overlay.ts';

interface Options {
  name: string;
  value?: string;
  expires?: number | null;
  maxAge?: number | null;
}

/** `cookieStore`: shares the held cookies with `document.cookie`. Absent: nothing. */
export const wrapCookieStore = (owner: object | undefined, overlay: Overlay, gate: Gate): void => {
  /** Reads arguments once, so that they cannot tell the native something else. */
  const read = ([first, ...rest]: unknown[]): Partial<Options> => {
    if (Object(first) !== first) {
      const name = `${first}`.trim();
      return rest.length ? { name, value: `${rest[0]}` } : { name };
    }
    const options: Record<string, unknown> = {};
    for (const key of [
      'name',
      'value',
      'expires',
      'maxAge',
      'domain',
      'path',
      'sameSite',
      'partitioned',
    ]) {
      const value = (first as Record<string, string | undefined>)[key];
      if (value === undefined) continue;
      // As the native reads objects in their place.
      const isNumber = /^(?:expires|maxAge)$/.test(key);
      options[key] =
        Object(value) !== value
          ? value
          : key === 'partitioned'
            ? true
            : isNumber
              ? +value
              : `${value}`;
    }
    if (options.name !== undefined) options.name = `${options.name}`.trim();
    return options as Partial<Options>;
  };

  wrapPromising(owner, 'set', (native, self, args) => {
    // A name alone is for the native to refuse.
    if (args.length < 2 && Object(args[0]) !== args[0]) return native(self, args);
    const pinned = read(args);
    const { maxAge, ...lasting } = pinned;
    const { name, value, expires } = lasting;
    if (name === undefined || value === undefined) return native(self, [pinned]);
    if ((expires != null && expires <= Date.now()) || (maxAge != null && maxAge <= 0)) {
      overlay.delete(name);
      // The browser's clock may be another than the page's: then it would be no deletion.
      const isFree = gate.wouldPass({ sink: 'cookie', key: name });
      return native(self, [isFree ? pinned : { ...lasting, value: '', expires: 0 }]);
    }
    let result: unknown = Promise.resolve();
    overlay.write(name, `${value}`, {
      write() {
        result = native(self, [pinned]);
      },
      exists: () => false,
    });
    return result;
  });
  wrapPromising(owner, 'delete', (native, self, args) => {
    overlay.delete(read([args[0]]).name ?? '');
    return native(self, args);
  });
  wrapMethod(owner, 'getAll', async (native, self, args) => {
    const stored = (await native(self, args)) as Options[];
    const { name } = args.length ? read(args) : {};
    const held = overlay.keys().filter(key => name === undefined || key === name);
    return [
      ...stored.filter(each => !held.includes(each.name)),
      ...held.map(key => ({ name: key, value: overlay.get(key) })),
    ];
  });
  wrapPromising(owner, 'get', (native, self, args) => {
    const { name = '' } = args.length ? read(args) : {};
    const value = overlay.get(name);
    return value === undefined ? native(self, args) : Promise.resolve({ name, value });
  });
};
