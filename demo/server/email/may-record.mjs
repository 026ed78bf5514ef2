const isPrefetch = headers =>
  [headers['sec-purpose'], headers.purpose, headers['x-purpose'], headers['x-moz']].some(value =>
    /prefetch|preview|prerender/i.test(value ?? ''),
  );

/**
 * Whether a click or open may be noted for a reader: a known one who has not opted out, by a browser
 * that does not object (Global Privacy Control, Do Not Track), in a request that is a real visit.
 */
export const mayRecord = (request, recipient, optOuts) =>
  recipient !== undefined &&
  request.method === 'GET' &&
  request.headers['sec-gpc'] !== '1' &&
  request.headers.dnt !== '1' &&
  !isPrefetch(request.headers) &&
  !optOuts.has(recipient);
