import { wrapMethod } from '../base/wrap.ts';
import type { Overlay } from '../gate/overlay.ts';

interface Options {
  name: string;
  value?: string;
  expires?: number | null;
}

/** `cookieStore`: shares the held cookies with `document.cookie`. Absent: nothing. */
export const wrapCookieStore = (owner: object | undefined, overlay: Overlay): void => {
  const read = (args: unknown[]): Partial<Options> =>
    typeof args[0] === 'object'
      ? { ...args[0] }
      : { name: `${args[0]}`, ...(args.length > 1 && { value: `${args[1]}` }) };

  wrapMethod(owner, 'set', (native, self, args) => {
    const { name, value, expires } = read(args);
    if (name === undefined || value === undefined) return native(self, args);
    if (expires && expires <= Date.now()) {
      overlay.delete(name);
      return native(self, args);
    }
    let result: unknown = Promise.resolve();
    overlay.write(name, value, {
      write() {
        result = native(self, args);
      },
      exists: () => false,
    });
    return result;
  });
  wrapMethod(owner, 'delete', (native, self, args) => {
    overlay.delete(read(args).name ?? '');
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
  wrapMethod(owner, 'get', (native, self, args) => {
    const { name = '' } = args.length ? read(args) : {};
    const value = overlay.get(name);
    return value === undefined ? native(self, args) : Promise.resolve({ name, value });
  });
};
