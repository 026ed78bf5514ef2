import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Moment } from './types.ts';

/** How a visitor comes to a site. */
export interface Visitor {
  moment: Moment;
  context: BrowserContextOptions;
  /** Runs in every window, in front of its scripts. */
  init?: () => void;
  /** What is said on the first page, by our script's interface. */
  answer?: (page: Page) => Promise<void>;
}

const say = (call: 'grant' | 'deny') => async (page: Page) => {
  await page.evaluate(name => {
    (window as unknown as { consent?: Record<string, () => void> }).consent?.[name]?.();
  }, call);
  // A locked page opens itself anew.
  await page.waitForTimeout(500);
  await page.waitForLoadState();
};

/** Whether a page has our script, which can be answered by a call. */
export const hasScript = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { consent } = window as unknown as { consent?: { deny?: unknown; ledger?: unknown } };
    return typeof consent?.deny === 'function' && typeof consent.ledger === 'function';
  });

/** Browsers that ask not to be tracked. @see https://w3c.github.io/gpc/ */
const signalOn = () => {
  Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: true });
};

/** The visitors in turn; those who answer can do it where our script is. */
export const visitors: readonly Visitor[] = [
  { moment: 'unasked', context: {} },
  {
    moment: 'signal',
    context: { extraHTTPHeaders: { 'Sec-GPC': '1', DNT: '1' } },
    init: signalOn,
  },
  { moment: 'refused', context: {}, answer: say('deny') },
  { moment: 'agreed', context: {}, answer: say('grant') },
];
