/** Answers a request once. */
export function send(response, status, type, body, headers = {}) {
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

export const sendHtml = (response, body, headers, status = 200) =>
  send(response, status, 'text/html; charset=utf-8', body, headers);

export const sendJson = (response, value, headers) =>
  send(response, 200, 'application/json', JSON.stringify(value), headers);

export const sendText = (response, status, text, headers) =>
  send(response, status, 'text/plain; charset=utf-8', text, headers);
