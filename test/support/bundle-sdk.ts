import { join } from 'node:path';
import { build } from 'esbuild';

/** An SDK as code for a page. */
export interface Bundled {
  /** The module alone, as the global `sdk`. */
  library: string;
  /** A site's own bundle: the module and what the site does with it. */
  app: string;
}

const bundleAnew = async (contents: string): Promise<string> => {
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

const bundles = new Map<string, Promise<string>>();

/** Bundles a module's text with what it imports from `node_modules`, once a worker. */
export const bundle = (contents: string): Promise<string> => {
  const made = bundles.get(contents) ?? bundleAnew(contents);
  bundles.set(contents, made);
  return made;
};

/** Bundles an SDK from `node_modules`. */
export const bundleSdk = async (name: string, use: string): Promise<Bundled> => {
  const [library, app] = await Promise.all([
    bundle(`import * as sdk from '${name}'; window.sdk = sdk;`),
    bundle(`import * as sdk from '${name}'; ${use}`),
  ]);
  return { library, app };
};
