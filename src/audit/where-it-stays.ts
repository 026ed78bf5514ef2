import type { Page } from 'playwright-core';
import { LeadsOn, PATIENCE } from './reason-in.ts';

/** How often a page may lead elsewhere by itself: to choose a language, to set a cookie. */
const TIMES = 4;

const hasGone = (error: unknown): boolean =>
  /Execution context was destroyed|Cannot find context|interrupted by another navigation/.test(
    (error as Error).message,
  );

/**
 * Does something with the page that stays: one that leads elsewhere by itself, by a refresh or a
 * script, takes what is asked of it along, so that it is asked again.
 * @throws LeadsOn when none stays
 */
export const whereItStays = async <T>(page: Page, work: () => Promise<T>): Promise<T> => {
  for (let left = TIMES; left > 0; left--)
    try {
      return await work();
    } catch (error) {
      if (!hasGone(error)) throw error;
      await page.waitForLoadState('load', { timeout: PATIENCE });
    }
  throw new LeadsOn();
};
