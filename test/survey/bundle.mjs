import { builtinModules } from 'node:module';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { install, nameOf } from './install.mjs';

const BUILT_IN = new RegExp(`^(?:node:)?(?:${builtinModules.join('|')})$`);

/** Some packages name modules of Node that they do without in a page. */
const withoutNode = {
  name: 'without-node',
  setup(build) {
    build.onResolve({ filter: BUILT_IN }, async ({ path, pluginData, ...rest }) => {
      if (pluginData) return undefined;
      const found = await build.resolve(path, { ...rest, pluginData: 'asked' });
      return found.errors.length ? { path, namespace: 'nothing' } : found;
    });
    build.onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}' }));
  },
};

const bundle = async (contents, resolveDir) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    write: false,
    outdir: '/',
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    loader: { '.css': 'text', '.png': 'dataurl', '.svg': 'dataurl', '.wasm': 'binary' },
    plugins: [withoutNode],
    logLevel: 'silent',
  });
  return outputFiles[0].text;
};

/** An SDK as code for a page: alone, as the global `sdk`, and with what a site does with it. */
export const bundleSdk = async ({ package: given, entry, file, use }) => {
  const folder = await install(given);
  if (file) {
    const text = await readFile(join(folder, 'node_modules', nameOf(given), file), 'utf8');
    return { library: text, app: `${text};\n{${use}}` };
  }
  const from = JSON.stringify(entry ?? nameOf(given));
  const [library, app] = await Promise.all([
    bundle(`import * as sdk from ${from}; window.sdk = sdk;`, folder),
    bundle(`import * as sdk from ${from}; ${use}`, folder),
  ]);
  return { library, app };
};
