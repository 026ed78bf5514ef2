import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { webkit as playwright } from '@playwright/test';
import { onPath } from '../support/on-path.mjs';
import { byPlaywright } from './by-playwright.mjs';

const LIBRARIES = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib64',
  '/usr/lib',
];

/** The small browser that WebKitGTK brings for its driver. */
const miniBrowser = () =>
  LIBRARIES.filter(existsSync)
    .flatMap(folder =>
      readdirSync(folder)
        .filter(name => name.startsWith('webkit2gtk-') || name.startsWith('webkitgtk-'))
        .map(name => join(folder, name, 'MiniBrowser')),
    )
    .find(existsSync);

const freePort = () =>
  new Promise(done => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** Fails instead of waiting for a driver that no longer answers. */
const within = (time, promise, what) => {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`${what} took more than ${time} ms`)), time);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

/** A driver of its own, with a display that nobody sees. */
const startDriver = async path => {
  const port = await freePort();
  const child = spawn('xvfb-run', ['-a', path, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, WEBKIT_DISABLE_DMABUF_RENDERER: '1' },
  });
  return { address: `http://127.0.0.1:${port}`, stop: () => process.kill(-child.pid) };
};

/** Drives WebKitGTK by WebDriver. A driver has one session at a time, and a session is a clean profile. */
const bySystem = async path => {
  const { Builder, By, Capabilities, error } = await import('selenium-webdriver');
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
    timeouts: { pageLoad: 10_000, script: 10_000 },
  });
  let driver = await startDriver(path);
  const ask = () =>
    within(
      5_000,
      new Builder().usingServer(driver.address).withCapabilities(capabilities).build(),
      'a new session',
    );
  const session = async () => {
    for (let tries = 1; ; tries++) {
      try {
        return await ask();
      } catch (cause) {
        // It takes a moment to listen, and one more to let go of the session before.
        if (tries > 60) throw cause;
        await new Promise(done => setTimeout(done, 100));
        // One that lost its browser does not find back.
        if (tries % 20 === 0) {
          driver.stop();
          driver = await startDriver(path);
        }
      }
    }
  };
  const first = await session();
  const version = (await first.getCapabilities()).get('browserVersion');
  await first.quit();
  return {
    version,
    jobs: 1,
    async visit() {
      const window = await session();
      return {
        // WebDriver does not tell of them.
        errors: [],
        open: address => within(15_000, window.get(address), address),
        async run(code) {
          const answer = await within(
            15_000,
            window.executeAsyncScript(
              `const done = arguments[0];
            (async () => (${code}))().then(value => done({ value }), error => done({ error: String(error) }));`,
            ),
            'a script',
          );
          if (answer.error) throw new error.JavascriptError(answer.error);
          return answer.value;
        },
        click: async selector => (await window.findElement(By.css(selector))).click(),
        close: () => within(5_000, window.quit(), 'the end of a session').catch(driver.stop),
      };
    },
    close: () => driver.stop(),
  };
};

/** WebKit: Playwright's own, else WebKitGTK's with its driver and a display that nobody sees. */
export const webkit = {
  name: 'webkit',
  find() {
    if (existsSync(playwright.executablePath())) return playwright.executablePath();
    return onPath('xvfb-run') && miniBrowser() && onPath('WebKitWebDriver');
  },
  launch: path =>
    path === playwright.executablePath() ? byPlaywright(playwright, {}) : bySystem(path),
};
