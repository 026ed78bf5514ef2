import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * Serves one handler on one port of several loopback addresses. Both families are taken for
 * `localhost`, so that nothing else can answer on the other one.
 */
export async function listen(handler, port, hosts) {
  const servers = [];
  const close = () =>
    Promise.all(
      servers.map(server => {
        const closed = once(server, 'close');
        server.close();
        server.closeAllConnections();
        return closed;
      }),
    );
  let taken = port;
  for (const host of hosts) {
    const server = createServer((request, response) => {
      Promise.resolve(handler(request, response)).catch(() => response.destroy());
    });
    try {
      server.listen(taken, host);
      await once(server, 'listening');
    } catch (error) {
      // No IPv6 on this machine: the first address is enough.
      if (servers.length > 0 && error.code !== 'EADDRINUSE') continue;
      await close();
      throw error;
    }
    servers.push(server);
    taken = server.address().port;
  }
  return { port: taken, close };
}
