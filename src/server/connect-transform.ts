import type { ServerResponse } from 'node:http';
import onHeaders from 'on-headers';
import type { ConsentConfig } from '../config/types.ts';
import { headersOfRequest, headersOfResponse, type Middleware } from './connect-headers.ts';
import {
  type Change,
  createTransformations,
  type Transformation,
  type TransformOptions,
} from './transformation.ts';

type Callback = (error?: Error | null) => void;
/** A piece of a body, its encoding, and whom to tell; the first two may be left out. */
type Given = readonly unknown[];

const readGiven = (given: Given): { bytes: Uint8Array | undefined; done: Callback | undefined } => {
  const [chunk, encoding] = given;
  return {
    bytes:
      typeof chunk === 'string'
        ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
        : chunk instanceof Uint8Array
          ? chunk
          : undefined,
    done: given.find(each => typeof each === 'function') as Callback | undefined,
  };
};

/** Leads what is written to a response through what changes it. */
const lead = (response: ServerResponse, { answer, tell }: Transformation): void => {
  const write = response.write.bind(response) as (...given: Given) => boolean;
  const end = response.end.bind(response) as (...given: Given) => ServerResponse;
  let change: Change | undefined;
  onHeaders(response, () => {
    const sent = headersOfResponse(response);
    const encoding = sent.read('content-encoding');
    change = answer(response.statusCode, sent.read);
    if (change?.writer && encoding && encoding !== 'identity') {
      tell('it comes compressed and goes out without the script: use what compresses before this');
      change = undefined;
    }
    if (change) sent.change(change.headers);
  });
  /** What is to be done is known when the headers are. */
  const writer = () => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    return change?.writer;
  };
  response.write = ((...given: Given) => {
    const { bytes, done } = readGiven(given);
    const changed = bytes && writer()?.write(bytes);
    if (!changed) return write(...given);
    if (changed.length) return write(changed, done);
    if (done) process.nextTick(done);
    return true;
  }) as ServerResponse['write'];
  response.end = ((...given: Given) => {
    const { bytes, done } = readGiven(given);
    const by = response.writableEnded ? undefined : writer();
    if (!by) return end(...given);
    if (bytes) write(by.write(bytes));
    return end(by.end(), done);
  }) as ServerResponse['end'];
};

/**
 * Puts the configuration, `consent.js` and, if you like, the lock first into the head of pages, and makes
 * trackers in them inert, as they pass. For Express and Connect: in front of what sends pages, and
 * behind what compresses them.
 *
 *     app.use(transform(config, { script: '/consent/consent.js', lock: true }));
 *
 * @param config what `window.consentConfig` says; wrong values are read as the script reads them
 */
export const transform = (config: ConsentConfig, options: TransformOptions = {}): Middleware => {
  const transformationOf = createTransformations(config, options);
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const { read, change } = headersOfRequest(request);
    const transformation = transformationOf(pathname, read);
    change(transformation.request);
    lead(response, transformation);
    next();
  };
};
