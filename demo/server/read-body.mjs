/** Reads a request's body as text; `undefined` when it is longer than `limit` bytes. */
export async function readBody(request, limit) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size <= limit) parts.push(part);
  }
  return size > limit ? undefined : Buffer.concat(parts).toString('utf8');
}
