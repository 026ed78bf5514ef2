import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface Served {
  /** `http://localhost:4711/` */
  address: string;
  close(): Promise<void>;
}

/** Serves a folder of files to this machine, until it is closed. */
export const serveFolder = async (folder: string): Promise<Served> => {
  // Browsers show an answer without a body as no page at all.
  const onNoMatch = (_: unknown, response: ServerResponse): void => {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found');
  };
  const server = createServer(sirv(folder, { dev: true, dotfiles: false, onNoMatch }));
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    close: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
