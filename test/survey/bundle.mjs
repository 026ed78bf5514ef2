import { readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { isAbsolute, join } from 'node:path';
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
      return isAbsolute(found.path) ? found : { path, namespace: 'nothing' };
    });
    build.onLoad({ filter: /./, namespace: 'nothing' }, () => ({
      contents: 'module.exports = {}',
    }));
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

/** An SDK as code for a page, as the global `sdk`. */
export const bundleSdk = async ({ package: given, with: others, entry, file }) => {
  const folder = await install(given, others);
  if (file) return readFile(join(folder, 'node_modules', nameOf(given), file), 'utf8');
  const imports = [entry ?? nameOf(given)].flat();
  const module = imports.map((from, at) => `import * as sdk${at} from ${JSON.stringify(from)};`);
  const parts = imports.map((_, at) => `...sdk${at}`).join();
  const sdk = imports.length > 1 ? `{ ${parts} }` : 'sdk0';
  return bundle(`${module.join('')} window.sdk = ${sdk};`, folder);
};
