import type { Realm } from '../base/natives.ts';

/** A body as it is now: what the page could still change is copied. */
export const copyBody = <T>(body: T, realm: Realm): T => {
  if (body instanceof realm.ArrayBuffer) return body.slice(0) as T;
  if (ArrayBuffer.isView(body))
    return body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength) as T;
  if (body instanceof realm.URLSearchParams) return new realm.URLSearchParams(body) as T;
  if (body instanceof realm.FormData) {
    const copy = new realm.FormData();
    body.forEach((value, name) => {
      copy.append(name, value as string);
    });
    return copy as T;
  }
  return body;
};

/** The bytes a body keeps in memory; forms and documents are taken at a flat rate. */
export const sizeOf = (body: unknown): number => {
  if (typeof body === 'string') return body.length;
  const { size, byteLength } = (body ?? {}) as { size?: number; byteLength?: number };
  return size ?? byteLength ?? (body ? 1000 : 0);
};

/** Whether a body travels without a preflight, as trackers like it: text or a form. */
export const isSimple = (body: unknown, realm: Realm): boolean => {
  const type = body instanceof realm.Blob ? body.type : undefined;
  return (
    typeof body === 'string' ||
    body instanceof realm.URLSearchParams ||
    body instanceof realm.FormData ||
    (type !== undefined && isSimpleType(type))
  );
};

/** @see https://fetch.spec.whatwg.org/#cors-safelisted-request-header */
export const isSimpleType = (type: string): boolean =>
  /^(?:text\/plain|application\/x-www-form-urlencoded|multipart\/form-data|)(?:;|$)/i.test(type);
