/**
 * Runs the lock and the transform as a site would install them, in Deno, in Bun and in the runtime of
 * Cloudflare's workers, and compares what they answer with what they do in Node, where the unit tests
 * judge it: `npm run test:runtimes`. Installs what it needs into a folder of its own.
 */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);
const say = text => process.stdout.write(`${text}\n`);

const now = Math.floor(Date.now() / 1000).toString(36);
const agreed = `tacet=1:${now}:0123456789abcdef:banner:2026-11:functional.analytics.marketing:`;
const DOCUMENT = { 'sec-fetch-dest': 'document', accept: 'text/html' };
const CASES = [
  ['/page', DOCUMENT],
  ['/page', { ...DOCUMENT, cookie: agreed }],
  ['/page', { ...DOCUMENT, cookie: agreed, 'sec-gpc': '1' }],
  ['/page', { ...DOCUMENT, range: 'bytes=0-5' }],
  ['/page', { ...DOCUMENT, 'sec-purpose': 'prefetch' }],
  ['/page', DOCUMENT, 'POST'],
  ['/page', DOCUMENT, 'HEAD'],
  ['/tagged', DOCUMENT],
  ['/piece', { 'sec-fetch-dest': 'empty' }],
  ['/piece', DOCUMENT],
  ['/json', DOCUMENT],
  ['/none', DOCUMENT],
  ['/away', DOCUMENT],
  ['/zipped', { ...DOCUMENT, 'accept-encoding': 'gzip' }],
];
const HEADERS = [
  'content-type',
  'content-security-policy',
  'etag',
  'vary',
  'cache-control',
  'server-timing',
  'location',
];

const summaryOf = async response => ({
  status: response.status,
  headers: Object.fromEntries(
    HEADERS.filter(name => response.headers.get(name)).map(name => [
      name,
      response.headers.get(name),
    ]),
  ),
  body: await response.text(),
});

/** What each case gets, and a page that is asked for again with its tag. */
const answersOf = async ask => {
  const answers = [];
  for (const [path, headers, method = 'GET'] of CASES) {
    const answer = await summaryOf(await ask(path, { headers, method, redirect: 'manual' }));
    // Servers take it away.
    answers.push(method === 'HEAD' ? { ...answer, body: '' } : answer);
  }
  const etag = answers.find(({ headers }) => headers.etag)?.headers.etag ?? '';
  const again = { ...DOCUMENT, 'if-none-match': etag, 'cache-control': 'max-age=0' };
  answers.push(await summaryOf(await ask('/tagged', { headers: again, redirect: 'manual' })));
  return answers;
};

const freePort = () =>
  new Promise(done => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** Starts a server by a command, and asks it when it listens. */
const byCommand = (command, argsFor, envFor) => async folder => {
  const port = await freePort();
  const child = spawn(join(folder, command), argsFor(port), {
    cwd: folder,
    env: { ...process.env, ...envFor?.(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (said += text));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++)
    try {
      await fetch(`${origin}/none`);
      break;
    } catch (error) {
      if (tries === 200 || child.exitCode !== null) throw new Error(said, { cause: error });
      await new Promise(done => setTimeout(done, 100));
    }
  return { ask: (path, init) => fetch(origin + path, init), stop: () => child.kill() };
};

const RUNTIMES = [
  {
    name: 'Deno',
    packages: ['deno'],
    start: byCommand('node_modules/.bin/deno', port => [
      'serve',
      '--allow-net',
      '--allow-read',
      '--allow-env',
      '--node-modules-dir=manual',
      '--host=127.0.0.1',
      `--port=${port}`,
      'site.mjs',
    ]),
  },
  {
    name: 'Bun',
    packages: ['bun'],
    start: byCommand(
      'node_modules/.bin/bun',
      () => ['run', 'site.mjs'],
      port => ({ PORT: `${port}` }),
    ),
  },
  {
    name: 'workerd',
    packages: ['miniflare'],
    start: async folder => {
      const { outputFiles } = await build({
        entryPoints: [join(folder, 'site.mjs')],
        bundle: true,
        format: 'esm',
        write: false,
      });
      const { href } = pathToFileURL(join(folder, 'node_modules/miniflare/dist/src/index.js'));
      const { Miniflare } = (await import(href)).default;
      const worker = new Miniflare({
        modules: true,
        script: outputFiles[0].text,
        compatibilityDate: '2025-01-01',
      });
      const origin = await worker.ready;
      return {
        ask: (path, init) => fetch(new URL(path, origin), init),
        stop: () => worker.dispose(),
      };
    },
  },
];

/** Its own folder, outside of ours, so that nothing of ours is found by chance. */
const folder = await mkdtemp(join(tmpdir(), 'tacet-runtimes-'));
try {
  const { stdout } = await run(
    'npm',
    ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder],
    {
      cwd: ROOT,
    },
  );
  await writeFile(join(folder, 'package.json'), '{"type": "module"}');
  await copyFile(join(import.meta.dirname, 'site.mjs'), join(folder, 'site.mjs'));
  const packages = RUNTIMES.flatMap(each => each.packages);
  say(`Installing ${packages.join(', ')} …`);
  await run('npm', ['install', '--no-audit', '--no-fund', `./${stdout.trim()}`, ...packages], {
    cwd: folder,
  });

  const { default: site } = await import(pathToFileURL(join(folder, 'site.mjs')).href);
  const expected = await answersOf(async (path, init) => {
    const answer = await site.fetch(new Request(`http://127.0.0.1${path}`, init));
    // As a client does.
    return answer.headers.has('content-encoding')
      ? new Response(answer.body.pipeThrough(new DecompressionStream('gzip')), answer)
      : answer;
  });
  // Otherwise all could be alike in nothing.
  assert.match(expected[0].headers['content-security-policy'], /tacet\.invalid/);
  assert.match(
    expected[0].body,
    /<head><script>window\.consentConfig[\s\S]*data-src="https:\/\/stats/,
  );
  assert.equal(expected.at(-1).status, 304);

  for (const { name, start } of RUNTIMES) {
    const { ask, stop } = await start(folder);
    try {
      const answers = await answersOf(ask);
      for (const [at, { body, ...answer }] of answers.entries()) {
        const [path = 'again', ...of] = CASES[at] ?? [];
        const what = `${name}: ${path} ${JSON.stringify(of)}`;
        assert.deepEqual(
          answer,
          { status: expected[at].status, headers: expected[at].headers },
          what,
        );
        assert.ok(body === expected[at].body, `${what}: another body`);
      }
      say(`${name}: ${answers.length} answers as in Node`);
    } finally {
      await stop();
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
