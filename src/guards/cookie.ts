import { wrapAccessor, wrapMethod } from '../base/wrap.ts';
import { createOverlay } from '../gate/overlay.ts';
import { defineGuard } from './define.ts';

/** Name, value and whether it deletes, as the browser reads a `Set-Cookie` line. */
const parseCookie = (line: string): { name: string; value: string; gone: boolean } => {
  const [pair = '', ...attributes] = line.split(';');
  const at = pair.indexOf('=');
  const attribute = (name: string) =>
    attributes
      .map(text => text.trim())
      .reverse()
      .find(text => text.toLowerCase().startsWith(`${name}=`))
      ?.slice(name.length + 1);
  const age = attribute('max-age');
  const expires = attribute('expires');
  return {
    name: pair.slice(0, Math.max(at, 0)).trim(),
    value: pair.slice(at + 1).trim(),
    gone: age !== undefined ? Number(age) <= 0 : expires !== undefined && Date.parse(expires) <= Date.now(),
  };
};

/** `document.cookie` and `cookieStore`: held cookies can be read back and are not on the disk. */
export const cookie = defineGuard({
  sinks: ['cookie'],
  install({ realm, gate }) {
    const overlay = createOverlay('cookie', gate);
    const text = (name: string, value: string) => (name ? `${name}=${value}` : value);

    wrapAccessor(realm.Document.prototype, 'cookie', {
      get(native, self) {
        const stored = native(self) as string;
        const held = overlay.keys();
        if (!held.length) return stored;
        return [
          ...stored.split('; ').filter(pair => pair && !held.includes(parseCookie(pair).name)),
          ...held.map(name => text(name, overlay.get(name) ?? '')),
        ].join('; ');
      },
      set(native, self, value) {
        const line = String(value);
        const { name, value: content, gone } = parseCookie(line);
        if (gone) {
          overlay.delete(name);
          native(self, line);
          return;
        }
        overlay.write(name, content, {
          // The newest line written, with its own path and expiry.
          write: newest => native(self, line.replace(/^[^;]*/, text(name, newest))),
          exists: () => false,
        });
      },
    });

    const store = (realm as { CookieStore?: { prototype: object } }).CookieStore?.prototype;
    interface Given {
      name?: string;
      value?: string;
      expires?: number | null;
    }
    const nameOf = (given: unknown): string | undefined =>
      typeof given === 'string' ? given : (given as Given | undefined)?.name;
    const heldCookie = (name: string) => ({ name, value: overlay.get(name) ?? '' });

    wrapMethod(store, 'set', (native, self, args) => {
      const given = args[0] as Given | undefined;
      const name = nameOf(given);
      const value = typeof args[0] === 'string' ? args[1] : given?.value;
      if (name === undefined || value === undefined) return native(self, args);
      const { expires } = typeof given === 'object' ? given : ({} as Given);
      if (typeof expires === 'number' && expires <= Date.now()) {
        overlay.delete(name);
        return native(self, args);
      }
      let result: unknown = Promise.resolve();
      overlay.write(String(name), String(value), {
        write(newest) {
          result = native(self, typeof given === 'object' ? [{ ...given, value: newest }] : [name, newest]);
        },
        exists: () => false,
      });
      return result;
    });
    wrapMethod(store, 'delete', (native, self, args) => {
      const name = nameOf(args[0]);
      if (name !== undefined) overlay.delete(name);
      return native(self, args);
    });
    wrapMethod(store, 'get', (native, self, args) => {
      const name = nameOf(args[0]);
      return name !== undefined && overlay.get(name) !== undefined
        ? Promise.resolve(heldCookie(name))
        : native(self, args);
    });
    wrapMethod(store, 'getAll', (native, self, args) => {
      const name = nameOf(args[0]);
      const held = overlay.keys().filter(key => name === undefined || key === name);
      const result = native(self, args) as Promise<Given[]>;
      return held.length
        ? result.then(list => [
            ...list.filter(each => !held.includes(each.name ?? '')),
            ...held.map(heldCookie),
          ])
        : result;
    });
  },
});
