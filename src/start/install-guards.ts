import { warn } from '../base/log.ts';
import { wrapToString } from '../base/wrap.ts';
import { guards } from '../guards/index.ts';
import type { Page } from '../page.ts';

/** Watches all sinks of the page. A guard that cannot be installed is skipped. */
export const installGuards = (page: Page): void => {
  wrapToString(page.realm);
  for (const guard of guards) {
    try {
      guard.install(page);
    } catch (error) {
      warn(`no guard for ${guard.sinks.join(', ')}`, error);
    }
  }
};
