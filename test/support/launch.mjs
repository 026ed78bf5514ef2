import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * Starts a Chromium with settings as a person would make them. Settings live in the profile, and
 * only a persistent context has one we can write before the start; the contexts made from its
 * browser inherit them. Third-party cookies are allowed: Playwright's contexts are incognito ones,
 * which block them by default, and a leak would not show.
 *
 * @param {import('@playwright/test').LaunchOptions} options
 */
export const launch = async (options, preferences = {}, args = []) => {
  const profile = await mkdtemp(join(tmpdir(), 'tacet-profile-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ profile: { cookie_controls_mode: 0 }, ...preferences }),
  );
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    args: [...(options.args ?? []), ...args],
  });
  const browser = context.browser();
  if (!browser) throw new Error('a persistent context without its browser');
  return {
    browser,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
