import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { send, sendText } from './send.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Sends a file below `folder` (a URL that ends with a slash), or 404. */
export async function serveFile(response, folder, path, headers) {
  const root = fileURLToPath(folder);
  const type = types[extname(path)];
  try {
    const file = fileURLToPath(new URL(`./${path}`, folder));
    if (!type || !file.startsWith(root)) throw new Error('outside');
    send(response, 200, type, await readFile(file), headers);
  } catch {
    // Whatever the reason, the visitor learns only that there is nothing here.
    sendText(response, 404, 'Not found');
  }
}
