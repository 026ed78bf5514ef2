import type { BrowserContextOptions, Page } from 'playwright-core';
import { press } from './press.ts';
import type { Moment } from './types.ts';

/** What a visitor presses where another tool asks: a text, or a selector. */
export interface Buttons {
  accept?: string | undefined;
  reject?: string | undefined;
}

/** How a visitor comes to a site. */
export interface Visitor {
  moment: Moment;
  context: BrowserContextOptions;
  /** Runs in every window, in front of its scripts. */
  init?: () => void;
  /**
   * Says on the first page what this visitor has to say: by our script's interface, else by a button.
   * Resolves with whether there was anything to say it to.
   */
  answer?: (page: Page) => Promise<boolean>;
  /** Whether that can be said without our script. */
  hasButton?: boolean;
}

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

const say =
  (call: 'grant' | 'deny', button: string | undefined) =>
  async (page: Page): Promise<boolean> => {
    if (await hasScript(page)) {
      await page.evaluate(name => {
        (window as unknown as { consent?: Record<string, () => void> }).consent?.[name]?.();
      }, call);
      // A locked page opens itself anew.
      await page.waitForTimeout(500);
      await page.waitForLoadState();
      return true;
    }
    if (button !== undefined) await press(page, button);
    return button !== undefined;
  };

/** The visitors in turn; those who answer can do it where our script is, or a button is known. */
export const visitorsWith = ({ accept, reject }: Buttons): readonly Visitor[] => [
  { moment: 'unasked', context: {} },
  {
    moment: 'signal',
    context: { extraHTTPHeaders: { 'Sec-GPC': '1', DNT: '1' } },
    init: signalOn,
  },
  { moment: 'refused', context: {}, answer: say('deny', reject), hasButton: !!reject },
  { moment: 'agreed', context: {}, answer: say('grant', accept), hasButton: !!accept },
];
