// A site as it would be written for any runtime that answers a Request with a Response.
import { createLock, createTransform } from 'tacet/server';

const config = {
  policy: '2026-11',
  rules: [{ match: 'stats.example', purpose: 'analytics' }],
};
const lock = createLock(config);
const transform = createTransform(config, { script: '/consent.js', onProblem: () => undefined });

const PAGE = `<!doctype html>
<html lang="en"><head><title>Größe</title></head>
<body><script src="https://stats.example/s.js"></script>${'<p>text</p>\n'.repeat(5000)}</body></html>`;

/** A body that comes in pieces. */
const inPieces = text => {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull(to) {
      to.enqueue(bytes.slice(at, at + 100));
      at += 100;
      if (at >= bytes.length) to.close();
    },
  });
};

const html = (body, headers = {}) =>
  new Response(body, { headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers } });

const answers = {
  '/page': () => html(inPieces(PAGE)),
  '/tagged': request =>
    request.headers.get('if-none-match') === '"a"'
      ? new Response(null, { status: 304, headers: { ETag: '"a"' } })
      : html(PAGE, { ETag: '"a"' }),
  '/piece': () => html('<p>piece</p>'),
  '/json': () => new Response('{}', { headers: { 'Content-Type': 'application/json' } }),
  '/none': () => new Response(null, { status: 204 }),
  '/away': () => new Response(null, { status: 302, headers: { Location: '/page' } }),
  '/zipped': async () => {
    const packed = new Blob([PAGE]).stream().pipeThrough(new CompressionStream('gzip'));
    return new Response(await new Response(packed).arrayBuffer(), {
      headers: { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' },
      // Workers compress by themselves otherwise.
      encodeBody: 'manual',
    });
  },
};

export default {
  fetch: request =>
    lock(request, inner =>
      transform(inner, asked => {
        const answer = answers[new URL(asked.url).pathname];
        return answer ? answer(asked) : new Response('none', { status: 404 });
      }),
    ),
};
