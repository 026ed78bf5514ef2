import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Whether it starts: one that was downloaded may lack the system's libraries. */
const starts = path => spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;

/** Every place where a Chromium may be, in order of preference. */
function* candidates() {
  const named = process.env.CHROMIUM_PATH;
  if (named) yield { path: named, from: 'CHROMIUM_PATH' };
  yield { path: chromium.executablePath(), from: "Playwright's own" };
  for (const name of NAMES)
    for (const folder of (process.env.PATH ?? '').split(delimiter))
      yield { path: join(folder, name), from: "the system's" };
}

/**
 * Looks for a Chromium that starts: the one `CHROMIUM_PATH` names, Playwright's own, the system's.
 *
 * @param {(message: string) => void} [say] told of what is there and does not start
 */
export const findBrowser = (say = () => {}) => {
  for (const found of candidates()) {
    if (!existsSync(found.path)) {
      if (found.from === 'CHROMIUM_PATH') say(`CHROMIUM_PATH names nothing: ${found.path}`);
      continue;
    }
    if (starts(found.path)) return found;
    say(`${found.path} (${found.from}) does not start`);
  }
  return undefined;
};
