import { chromium as playwright } from '@playwright/test';
import { BROWSER_ARGS } from '../support/browser-args.mjs';
import { findBrowser } from '../support/find-browser.mjs';
import { byPlaywright } from './by-playwright.mjs';

/** Chromium: the one that the tests use. */
export const chromium = {
  name: 'chromium',
  find: () => findBrowser()?.path,
  launch: executablePath => byPlaywright(playwright, { executablePath, args: BROWSER_ARGS }),
};
