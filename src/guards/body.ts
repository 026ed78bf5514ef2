import type { Realm } from '../base/natives.ts';

/** A body as it is now: what the page could still change is copied. */
export const copyBody = <T>(
  body: T,
  { FormData, URLSearchParams }: Pick<Realm, 'FormData' | 'URLSearchParams'>,
): T => {
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body))
    return new Uint8Array(
      ArrayBuffer.isView(body)
        ? body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength)
        : body.slice(0),
    ) as T;
  if (body instanceof URLSearchParams) return new URLSearchParams(body) as T;
  if (!(body instanceof FormData)) return body;
  const copy = new FormData();
  for (const [name, value] of body) copy.append(name, value as string);
  return copy as T;
};

/** The bytes a body keeps in memory; forms and documents are taken at a flat rate. */
export const sizeOf = (body: unknown): number => {
  const { size, byteLength, length } = Object(body ?? '') as Record<string, number>;
  return size ?? byteLength ?? length ?? 1000;
};

/** Whether a body travels without a preflight, as trackers like it: text or a form. */
export const isSimple = (body: unknown, type: string): boolean =>
  body !== undefined &&
  body !== null &&
  /^(?:text\/plain|application\/x-www-form-urlencoded|multipart\/form-data|$)/i.test(
    type || (body as Blob).type || '',
  );
