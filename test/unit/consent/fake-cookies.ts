/** A document's cookies: what js-cookie needs of `document`, with a jar that tells hosts and domains apart. */
export const fakeCookies = () => {
  const jar = new Map<string, { name: string; value: string }>();
  const lines: string[] = [];
  return {
    lines,
    /** Nothing can be written, as in a sandboxed frame that does not throw. */
    blocked: false,
    throws: false,
    get cookie(): string {
      if (this.throws) throw new DOMException('sandboxed', 'SecurityError');
      return [...jar.values()].map(({ name, value }) => `${name}=${value}`).join('; ');
    },
    set cookie(line: string) {
      if (this.throws) throw new DOMException('sandboxed', 'SecurityError');
      lines.push(line);
      if (this.blocked) return;
      const [pair = '', ...attributes] = line.split('; ');
      const at = pair.indexOf('=');
      const name = pair.slice(0, at);
      const attribute = (wanted: string) =>
        attributes
          .find(each => each.toLowerCase().startsWith(`${wanted}=`))
          ?.slice(wanted.length + 1);
      const place = `${name};${attribute('domain') ?? ''};${attribute('path')}`;
      if (Date.parse(attribute('expires') ?? '') <= Date.now()) jar.delete(place);
      else jar.set(place, { name, value: pair.slice(at + 1) });
    },
  };
};

/** Storage of one origin, as much of it as is used. */
export const fakeStorage = () => {
  const values = new Map<string, string>();
  return {
    values,
    full: false,
    getItem: (key: string) => values.get(key) ?? null,
    setItem(key: string, value: string) {
      if (this.full) throw new DOMException('full', 'QuotaExceededError');
      values.set(key, value);
    },
    removeItem: (key: string) => void values.delete(key),
  };
};
