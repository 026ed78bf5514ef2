/** Markup before our script: notes which natives it replaces. */
export const watchChanges = `<script>{
  const { defineProperty } = Reflect;
  window.changed = new Map();
  Reflect.defineProperty = (owner, key, descriptor) => {
    changed.set(owner, (changed.get(owner) ?? new Set()).add(key));
    return defineProperty(owner, key, descriptor);
  };
}</script>`;

/** The natives of a page that were replaced, by owner: `Element.prototype` and `innerHTML`. */
export const listChanges = (): [owner: string, keys: string[]][] => {
  const { changed } = window as unknown as { changed: Map<unknown, Set<PropertyKey>> };
  const owners = new Map<unknown, string>([[window, 'window']]);
  for (const name of Object.getOwnPropertyNames(window)) {
    const type = (window as unknown as Record<string, { prototype?: unknown } | undefined>)[name];
    if (typeof type !== 'function' || !type.prototype) continue;
    owners.set(type, name);
    owners.set(type.prototype, `${name}.prototype`);
  }
  return [...changed]
    .flatMap(([owner, keys]): [string, string[]][] => {
      const path = owners.get(owner);
      const named = [...keys].map(String).filter(key => key !== 'constructor' && key !== 'consent');
      // Names of wrappers are set, too, before they are where they belong.
      return path && named.length ? [[path, named.sort()]] : [];
    })
    .sort();
};
