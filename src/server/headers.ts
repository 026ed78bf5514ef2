/** Headers to set, in place of those of the same name; `undefined`: to take away. */
export type HeaderChanges = ReadonlyMap<string, string | undefined>;

export const setAll = (headers: Headers, changes: HeaderChanges): void => {
  for (const [name, value] of changes)
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
};

/** The request as the site is to see it. */
export const withHeaders = (request: Request, changes: HeaderChanges): Request => {
  if (!changes.size) return request;
  const headers = new Headers(request.headers);
  setAll(headers, changes);
  return new Request(request, { headers });
};
