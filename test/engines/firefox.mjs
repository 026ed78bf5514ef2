import { existsSync } from 'node:fs';
import { firefox as playwright } from '@playwright/test';
import { onPath } from '../support/on-path.mjs';
import { byPlaywright } from './by-playwright.mjs';
import { visitIn } from './visit-in.mjs';

/** As a person's Firefox would be, without what it does by itself, and with third-party cookies. */
const PREFERENCES = {
  'network.cookie.cookieBehavior': 0,
  'dom.disable_open_during_load': false,
  'app.normandy.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** Drives a Firefox as its makers ship it, by WebDriver BiDi. */
const bySystem = async executablePath => {
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: PREFERENCES,
  });
  return {
    version: await browser.version(),
    jobs: 2,
    async visit() {
      const context = await browser.createBrowserContext();
      // Another profile that is being closed can take the new page with it.
      const page = await context.newPage().catch(() => context.newPage());
      return visitIn(context, page);
    },
    close: () => browser.close(),
  };
};

/** Firefox: Playwright's own, else the system's. */
export const firefox = {
  name: 'firefox',
  find: () =>
    [playwright.executablePath(), onPath('firefox-esr'), onPath('firefox')].find(existsSync),
  launch: path =>
    path === playwright.executablePath()
      ? byPlaywright(playwright, { firefoxUserPrefs: PREFERENCES })
      : bySystem(path),
};
