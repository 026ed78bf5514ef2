/** The text behind a `data:` address, and its type; `undefined` for another one, or where it is no text. */
export const readData = (
  address: string,
  decode: (text: string) => string = atob,
): { text: string; type: string } | undefined => {
  const [, type = '', body] = /^\s*data:([^,]*),(.*)$/is.exec(address) ?? [];
  if (body === undefined) return undefined;
  try {
    const text = decodeURIComponent(body);
    return /;\s*base64\s*$/i.test(type)
      ? { text: decodeURIComponent(escape(decode(text))), type: type.replace(/;[^;]*$/, '') }
      : { text, type };
  } catch {
    // What is no text runs nothing that we could judge.
    return undefined;
  }
};
