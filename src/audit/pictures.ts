import { join } from 'node:path';
import type { Browser, CDPSession } from 'playwright-core';
import { openContext } from './open-context.ts';
import { PATIENCE } from './reason-in.ts';
import { within } from './with-patience.ts';

/** How long a page may need to be drawn, and to close, in milliseconds. */
const DRAWING = 10_000;
const CLOSING = 5_000;

const VIEWS = [
  { name: 'wide', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: 'dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  { name: 'narrow', viewport: { width: 320, height: 640 }, colorScheme: 'light' },
] as const;

/** Takes pictures of a page as its visitor sees it first; gives the names of the files. */
export const takePictures = async (
  browser: Browser,
  address: string,
  folder: string,
  prepare: (session: CDPSession, isStart: boolean) => Promise<void>,
): Promise<string[]> => {
  const taken: string[] = [];
  for (const { name, ...view } of VIEWS) {
    const context = await openContext(browser, view);
    try {
      const page = await context.newPage();
      await prepare(await context.newCDPSession(page), true);
      await page.goto(address, { waitUntil: 'load', timeout: PATIENCE });
      await page.waitForTimeout(1500);
      const file = `page-${name}.png`;
      await page.screenshot({ path: join(folder, file), timeout: DRAWING });
      taken.push(file);
    } catch {
      // The page does not come; that is told elsewhere.
    } finally {
      await within(CLOSING, context.close());
    }
  }
  return taken;
};
