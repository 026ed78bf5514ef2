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
type View = (typeof VIEWS)[number];

/** A picture of a page. */
export interface Picture {
  file: string;
  /** How it was looked at, in a word. */
  name: string;
  width: number;
  height: number;
}

/** Takes pictures of a page as its visitor sees it first, in a folder. */
export const takePictures = async (
  browser: Browser,
  address: string,
  folder: string,
  prepare: (session: CDPSession, isStart: boolean) => Promise<void>,
): Promise<Picture[]> => {
  const take = async ({ name, ...view }: View): Promise<Picture[]> => {
    const context = await openContext(browser, view);
    try {
      const page = await context.newPage();
      await prepare(await context.newCDPSession(page), true);
      await page.goto(address, { waitUntil: 'load', timeout: PATIENCE });
      await page.waitForTimeout(1500);
      const file = `page-${name}.png`;
      await page.screenshot({ path: join(folder, file), timeout: DRAWING });
      return [{ file, name, ...view.viewport }];
    } catch {
      // The page does not come; that is told elsewhere.
      return [];
    } finally {
      await within(CLOSING, context.close());
    }
  };
  return (await Promise.all(VIEWS.map(take))).flat();
};
