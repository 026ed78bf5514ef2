import type { Frame, Locator, Page } from 'playwright-core';

/** How long a banner may take to show, and how long it may take to heed, in milliseconds. */
const SHOWING = 8_000;
const HEEDING = 1_000;
/** How often it is looked for, in milliseconds. */
const LOOK = 200;

/** The page has no such button. */
export class NoButton extends Error {}

/** What may be meant in one document, the likeliest first; shadow roots are looked into. */
const candidatesIn = (frame: Frame, button: string): Locator[] => {
  if (/^[#.[]/.test(button)) return [frame.locator(button)];
  const words = button.trim().split(/\s+/);
  const name = new RegExp(
    `^\\s*${words.map(word => word.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('\\s+')}\\s*$`,
    'iu',
  );
  return [
    frame.getByRole('button', { name }),
    frame.getByRole('link', { name }),
    frame.getByText(name),
  ];
};

const find = async (page: Page, button: string): Promise<Locator | undefined> => {
  for (const frame of page.frames())
    for (const candidate of candidatesIn(frame, button)) {
      const first = candidate.filter({ visible: true }).first();
      if (await first.isVisible()) return first;
    }
  return undefined;
};

/**
 * Presses a button of a page's, or of a frame's in it, by its text in whatever case or by a selector
 * that begins with `#`, `.` or `[`, as soon as it shows. Throws `NoButton`.
 */
export const press = async (page: Page, button: string): Promise<void> => {
  for (let waited = 0; waited < SHOWING; waited += LOOK) {
    // A frame may go meanwhile.
    const found = await find(page, button).catch(() => undefined);
    if (found) {
      await found.click({ timeout: SHOWING });
      await page.waitForTimeout(HEEDING);
      await page.waitForLoadState();
      return;
    }
    await page.waitForTimeout(LOOK);
  }
  throw new NoButton(`there is no button “${button}” in it`);
};
