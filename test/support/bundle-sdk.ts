import { join } from 'node:path';
import { build } from 'esbuild';

/** An SDK as code for a page. */
export interface Bundled {
  /** The module alone, as the global `sdk`. */
  library: string;
  /** A site's own bundle: the module and what the site does with it. */
  app: string;
}

const bundle = async (contents: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(import.meta.dirname, '../..') },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
};

const done = new Map<string, Promise<Bundled>>();

/** Bundles an SDK from `node_modules`, once a worker. */
export const bundleSdk = (name: string, use: string): Promise<Bundled> => {
  const key = `${name}\n${use}`;
  const found = done.get(key);
  if (found) return found;
  const both = Promise.all([
    bundle(`import * as sdk from '${name}'; window.sdk = sdk;`),
    bundle(`import * as sdk from '${name}'; ${use}`),
  ]).then(([library, app]) => ({ library, app }));
  done.set(key, both);
  return both;
};
