import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';

/**
 * A visitor's part of a browser. Pages may reach this machine and its network there: browsers ask
 * visitors for that, and refuse it to pages that were put together on the way.
 * @see https://wicg.github.io/local-network-access/
 */
export const openContext = async (
  browser: Browser,
  options: BrowserContextOptions,
): Promise<BrowserContext> => {
  const context = await browser.newContext(options);
  // Browsers that do not know the permission do not ask for it.
  await context.grantPermissions(['local-network-access']).catch(() => undefined);
  return context;
};
