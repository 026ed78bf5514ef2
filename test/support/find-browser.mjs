import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Chromium without windows: a tab of its own takes it a third of the time. */
const HEADLESS = ['chromium-headless-shell', 'chrome-headless-shell'];

/** Whether it starts: one that was downloaded may lack the system's libraries. */
const starts = path => spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;

/** Every place where a Chromium may be, in order of preference. */
function* candidates(names) {
  const named = process.env.CHROMIUM_PATH;
  if (named) yield { path: named, from: 'CHROMIUM_PATH' };
  yield { path: chromium.executablePath(), from: "Playwright's own" };
  for (const name of names)
    for (const folder of (process.env.PATH ?? '').split(delimiter))
      yield { path: join(folder, name), from: "the system's" };
}

/**
 * Looks for a Chromium that starts: the one `CHROMIUM_PATH` names, Playwright's own, the system's.
 *
 * @param {(message: string) => void} [say] told of what is there and does not start
 */
export const findBrowser = (say = () => {}, names = NAMES) => {
  for (const found of candidates(names)) {
    if (!existsSync(found.path)) {
      if (found.from === 'CHROMIUM_PATH') say(`CHROMIUM_PATH names nothing: ${found.path}`);
      continue;
    }
    if (starts(found.path)) return found;
    say(`${found.path} (${found.from}) does not start`);
  }
  return undefined;
};

/** The same, for tests of which there are many: of the system's rather one without windows. */
export const findHeadless = say => findBrowser(say, [...HEADLESS, ...NAMES]);
