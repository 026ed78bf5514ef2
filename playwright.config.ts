import { defineConfig } from '@playwright/test';
import type { Settings } from './test/browser/engines/fixtures.ts';
import { BROWSER_ARGS } from './test/support/browser-args.mjs';
import { findBrowser, findHeadless } from './test/support/find-browser.mjs';

// Looked for once; the workers are told.
process.env.HEADLESS_PATH ??= findHeadless()?.path ?? '';
process.env.CHROMIUM_PATH ??= findBrowser()?.path ?? '';

export default defineConfig<object, Settings>({
  testDir: 'test/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // One more try where a whole run depends on it; what needed it is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: !!process.env.CI,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  projects: [
    { name: 'browser', testIgnore: 'engines/**' },
    // In each engine that is there. WebKitGTK's driver has one session at a time.
    ...(['chromium', 'firefox', 'webkit'] as const).map(engineName => ({
      name: engineName,
      testMatch: 'engines/**/*.spec.ts',
      workers: 1,
      timeout: 90_000,
      use: { engineName },
    })),
  ],
  reporter: process.env.CI ? 'list' : 'line',
  use: {
    locale: 'en-US',
    launchOptions: {
      executablePath: process.env.HEADLESS_PATH ?? '',
      args: [...BROWSER_ARGS],
    },
  },
});
