import { chromium as playwright } from '@playwright/test';
import { findBrowser } from '../support/find-browser.mjs';
import { byPlaywright } from './by-playwright.mjs';

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];

/** Chromium: the one that the tests use. */
export const chromium = {
  name: 'chromium',
  find: () => findBrowser()?.path,
  launch: executablePath => byPlaywright(playwright, { executablePath, args: ARGS }),
};
