/**
 * Sends logs as server-sent events, each under its own name: first what is there, then what
 * comes. `<name>-clear` says that a log was emptied.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function stream(request, response, logs) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  const write = (name, value) =>
    response.write(`event: ${name}\ndata: ${JSON.stringify(value ?? null)}\n\n`);
  const offs = Object.entries(logs).map(([name, log]) => {
    write(`${name}-clear`);
    for (const entry of log.all()) write(name, entry);
    return log.on(entry => (entry ? write(name, entry) : write(`${name}-clear`)));
  });
  request.on('close', () => {
    for (const off of offs) off();
  });
}
