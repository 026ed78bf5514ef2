import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';

/** Names of the system's browsers, in order of preference. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function* places(named: string | undefined, own: string): Generator<string> {
  if (named) yield named;
  yield own;
  for (const name of NAMES)
    for (const folder of (process.env.PATH ?? '').split(delimiter)) yield join(folder, name);
}

/** No browser, or none that starts: told to the person who asked. */
export class NoBrowser extends Error {}

/**
 * Starts a Chromium that writes its network log into a file: the one that is named, Playwright's own, else the system's. `playwright-core` is
 * installed by who wants to audit, as it is needed for nothing else.
 */
export const launchBrowser = async (
  log: string,
  named = process.env.CHROMIUM_PATH,
): Promise<Browser> => {
  const playwright = await import('playwright-core').catch(() => undefined);
  if (!playwright)
    throw new NoBrowser('this needs playwright-core: npm install --save-dev playwright-core');
  const { chromium } = playwright;
  if (named && !existsSync(named)) throw new NoBrowser(`there is no browser at ${named}`);
  const executablePath = [...places(named, chromium.executablePath())].find(existsSync);
  if (!executablePath)
    throw new NoBrowser('there is no Chromium: npx playwright-core install chromium');
  return chromium.launch({
    executablePath,
    args: [`--log-net-log=${log}`],
    // Who asked closes it, in order.
    handleSIGINT: false,
    handleSIGTERM: false,
  });
};
