// Finds a Chromium for the browser tests, or installs one; says what it does.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

const say = message => console.log(`browser: ${message}`);

/** Runs a command in the open; `true` when it went well. */
const run = (command, args, environment = {}) => {
  say(`$ ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    timeout: 10 * 60_000,
    env: { ...process.env, ...environment },
  });
  return status === 0;
};

const isRootOnDebian = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

/** The ways to get one, until one of them worked. */
const ways = [
  {
    name: "Playwright's own download",
    install: () =>
      run('npx', ['playwright', 'install', 'chromium'], {
        PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000',
      }),
  },
  {
    name: "Debian's package",
    install: () => {
      if (!isRootOnDebian()) {
        say('not root on Debian: no package is installed');
        return false;
      }
      const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
      return (
        run('apt-get', ['update'], quiet) &&
        run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet)
      );
    },
  },
];

let found = findBrowser(say);
for (const { name, install } of ways) {
  if (found) break;
  say(`none found; trying ${name}`);
  if (!install()) say(`${name} did not work`);
  found = findBrowser(say);
}

if (found) {
  say(`${found.path} (${found.from})`);
} else {
  console.error(
    'browser: there is no Chromium and none could be installed.\n' +
      'Install one (`npx playwright install --with-deps chromium`, or the package "chromium"),\n' +
      'or let CHROMIUM_PATH name one.',
  );
  process.exitCode = 1;
}
