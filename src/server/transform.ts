import type { ConsentConfig } from '../config/types.ts';
import type { ByteWriter } from '../rewrite/byte-writer.ts';
import { setAll, withHeaders } from './headers.ts';
import type { Next } from './lock.ts';
import { createTransformations, type TransformOptions } from './transformation.ts';

const asStream = (writer: ByteWriter): TransformStream<Uint8Array, Uint8Array> => {
  const send = (bytes: Uint8Array, to: TransformStreamDefaultController<Uint8Array>): void => {
    if (bytes.length) to.enqueue(bytes);
  };
  return new TransformStream({
    transform: (bytes, to) => send(writer.write(bytes), to),
    flush: to => send(writer.end(), to),
  });
};

/** What markup begins with, and nothing that is compressed. */
const MARKUP = /^(?:\xef\xbb\xbf)?\s*<[!?a-z]/i;

/** Whether a body can be read as it is, whatever its header says: some platforms decode what they fetch. */
const isPlain = async (answer: Response): Promise<boolean> => {
  if ((answer.headers.get('content-encoding') ?? 'identity') === 'identity') return true;
  const reader = answer.clone().body?.getReader();
  const { value = new Uint8Array() } = (await reader?.read()) ?? {};
  void reader?.cancel();
  return MARKUP.test(String.fromCharCode(...value.subarray(0, 64)));
};

/**
 * Puts the configuration, `consent.js` and, if you like, the lock first into the head of pages, and makes
 * trackers in them inert, as they pass. For servers that answer a `Request` with a `Response`: Node,
 * Deno, Bun, workers at the edge.
 *
 *     const transform = createTransform(config, { script: '/consent/consent.js', lock: true });
 *     export default { fetch: request => transform(request, site) };
 *
 * @param config what `window.consentConfig` says; wrong values are read as the script reads them
 * @returns answers a request by `next`; pages come out changed, other answers stay as they are
 */
export const createTransform = (
  config: ConsentConfig,
  options: TransformOptions = {},
): ((request: Request, next: Next) => Promise<Response>) => {
  const transformationOf = createTransformations(config, options);
  return async (request, next) => {
    const { pathname } = new URL(request.url);
    const {
      request: changes,
      answer,
      tell,
    } = transformationOf(pathname, name => request.headers.get(name));
    // What is compressed cannot be changed.
    const asked = new Map([...changes, ['accept-encoding', 'identity'] as const]);
    const given = await next(withHeaders(request, asked));
    const change = answer(given.status, name => given.headers.get(name) ?? undefined);
    if (!change) return given;
    const { writer, headers } = change;
    if (writer && !(await isPlain(given))) {
      tell('it comes compressed and goes out without the script');
      return given;
    }
    const { body } = given;
    const changed = new Response(writer && body ? body.pipeThrough(asStream(writer)) : body, given);
    setAll(changed.headers, headers);
    return changed;
  };
};
