import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build, transform } from 'esbuild';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { internalNames } from './internal-names.mjs';

const { version, dependencies, peerDependencies } = JSON.parse(
  await readFile('package.json', 'utf8'),
);

/** Style sheets as minified text. */
const css = {
  name: 'css',
  async transform(code, id) {
    if (!id.endsWith('.css')) return null;
    const { code: text } = await transform(code, { loader: 'css', minify: true, target: 'es2020' });
    // The space after a custom property's name is no part of its value.
    const short = text.trim().replace(/(--[\w-]+): /g, '$1:');
    return { code: `export default ${JSON.stringify(short)};`, map: null };
  },
};

/** `*.static.ts` is run now, and what it exports is written down. */
const evaluateStatic = {
  name: 'static',
  async load(id) {
    if (!id.endsWith('.static.ts')) return null;
    const { outputFiles } = await build({
      entryPoints: [id],
      bundle: true,
      format: 'esm',
      write: false,
    });
    const source = `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`;
    const values = await import(source);
    const lines = Object.entries(values).map(
      ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
    );
    return { code: lines.join('\n'), map: null };
  },
};

const plugins = ({ dev = false, uiFile = '', servicesFile = '', target = 'es2020' }) => [
  evaluateStatic,
  css,
  nodeResolve(),
  esbuild({
    target,
    tsconfig: 'tsconfig.json',
    define: {
      __DEV__: String(dev),
      __VERSION__: JSON.stringify(version),
      __UI_FILE__: JSON.stringify(uiFile),
      __SERVICES_FILE__: JSON.stringify(servicesFile),
    },
  }),
];

const minifyWith = (mangle, compress) =>
  terser({
    mangle,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true, ...compress },
    format: { comments: false },
  });

// Many functions that stay in one place compress better than those that were put where they are called.
const minify = minifyWith(
  { properties: { regex: new RegExp(`^(?:${internalNames.join('|')})$`) } },
  { passes: 5, inline: 1, keep_fargs: false },
);
// Preact's internal names begin with two underscores; nothing outside of the chunk knows them.
const minifyUi = minifyWith({ properties: { regex: /^__/ } });

const banner = `/*! Tacet ${version} | MIT */`;
const iife = (file, shrink = minify) => ({ file, format: 'iife', banner, plugins: [shrink] });

/** The chunk is addressed by its content, so that it can be cached for good. */
const buildUi = async () => {
  const bundle = await rollup({ input: 'src/ui.ts', plugins: plugins({}) });
  const { output } = await bundle.generate(iife('consent-ui.js', minifyUi));
  const file = `consent-ui-${hashOf(output[0].code)}.js`;
  await bundle.write(iife(`dist/${file}`, minifyUi));
  await bundle.close();
  return file;
};

const hashOf = text => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** Names, owners and privacy pages: fetched when the visitor opens the list of services. */
const writeServices = async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/policy/catalogue/index.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const source = `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`;
  const { catalogue } = await import(source);
  const services = Object.fromEntries(
    Object.entries(catalogue).map(([id, { name, owner, purpose, privacy, keys = [] }]) => [
      id,
      { name, owner, purpose, privacy, keys },
    ]),
  );
  const text = JSON.stringify(services);
  const file = `consent-services-${hashOf(text)}.json`;
  await writeFile(`dist/${file}`, text);
  return file;
};

/** Chunks of earlier builds; the others are overwritten, so that a page in use never misses one. */
const removeOld = async keep => {
  const old = (await readdir('dist')).filter(
    name => /^consent-(?:ui|services)-/.test(name) && !keep.includes(name),
  );
  await Promise.all(old.map(name => rm(`dist/${name}`)));
};

/** Declarations of what the package exports, and of nothing else. */
const writeTypes = async () => {
  await promisify(execFile)('node_modules/.bin/tsc', ['--project', 'tsconfig.build.json']);
  const done = new Set();
  const copy = async file => {
    if (done.has(file)) return;
    done.add(file);
    const text = await readFile(`.cache/types/${file}`, 'utf8');
    await mkdir(`dist/types/${dirname(file)}`, { recursive: true });
    await writeFile(`dist/types/${file}`, text.replace(/(from '\.[^']*)\.tsx?'/g, "$1.js'"));
    const near = [...text.matchAll(/from '(\.[^']*)\.tsx?'/g)];
    await Promise.all(near.map(([, path]) => copy(join(dirname(file), `${path}.d.ts`))));
  };
  for (const name of ['index', 'check', 'server', 'express', 'vite']) await copy(`${name}.d.ts`);
};

const copyLocales = async () => {
  await mkdir('dist/locales', { recursive: true });
  const names = (await readdir('src/ui/locales')).filter(name => name.endsWith('.json'));
  await Promise.all(names.map(name => copyFile(`src/ui/locales/${name}`, `dist/locales/${name}`)));
};

/** What runs on a server or a desk: its libraries are installed with it. */
const forNode = options => ({
  plugins: plugins({ ...options, target: 'node20' }),
  external: [/^node:/, ...Object.keys({ ...dependencies, ...peerDependencies })],
});

export default async () => {
  await mkdir('dist', { recursive: true });
  const uiFile = await buildUi();
  await copyLocales();
  const servicesFile = await writeServices();
  await writeTypes();
  await copyFile('src/config/consent.config.schema.json', 'dist/consent.config.schema.json');
  await removeOld([uiFile, servicesFile]);
  return [
    {
      input: 'src/consent.ts',
      plugins: plugins({ uiFile, servicesFile }),
      output: iife('dist/consent.js'),
    },
    {
      input: 'src/consent.ts',
      plugins: plugins({ uiFile, servicesFile, dev: true }),
      output: { file: 'dist/consent.dev.js', format: 'iife', banner },
    },
    {
      input: 'src/worker.ts',
      plugins: plugins({}),
      output: iife('dist/consent-worker.js'),
    },
    {
      input: 'src/all.ts',
      plugins: plugins({ uiFile, servicesFile }),
      output: iife('dist/consent.all.js'),
    },
    {
      input: 'src/index.ts',
      plugins: plugins({ uiFile, servicesFile }),
      output: { file: 'dist/index.js', format: 'es', banner },
    },
    {
      input: 'src/cli.ts',
      ...forNode({ dev: true }),
      output: { file: 'dist/cli.js', format: 'es', banner: `#!/usr/bin/env node\n${banner}` },
    },
    {
      input: 'src/check.ts',
      // It explains as the development build does.
      plugins: plugins({ dev: true }),
      output: { file: 'dist/check.js', format: 'es', banner },
    },
    ...['server', 'express', 'vite'].map(name => ({
      input: `src/${name}.ts`,
      ...forNode({}),
      output: { file: `dist/${name}.js`, format: 'es', banner },
    })),
  ];
};
