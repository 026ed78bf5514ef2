import type { Page, Response } from 'playwright-core';
import { PATIENCE } from './reason-in.ts';

/** How a page came. */
export interface Opened {
  /** What the server said of it; absent where no server was asked. */
  status?: number;
  /** Where the server sent the browser before, in turn, without the address that was asked for. */
  passed: string[];
}

const passedBy = (response: Response): string[] => {
  const passed: string[] = [];
  for (
    let request = response.request().redirectedFrom();
    request?.redirectedFrom();
    request = request.redirectedFrom()
  )
    passed.unshift(request.url());
  return passed;
};

/** Opens a page and waits until it is there. A page that leads elsewhere meanwhile is followed. */
export const openPage = async (page: Page, address: string): Promise<Opened> => {
  let last: Response | undefined;
  const note = (response: Response): void => {
    const request = response.request();
    const isRedirect = response.status() >= 300 && response.status() < 400;
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return;
    if (!isRedirect) last ??= response;
  };
  page.on('response', note);
  try {
    await page.goto(address, { waitUntil: 'load', timeout: PATIENCE });
  } catch (error) {
    const { message } = error as Error;
    if (/interrupted by another navigation/.test(message))
      await page.waitForLoadState('load', { timeout: PATIENCE });
    // An error without a page of its own.
    else if (!last || !/ERR_HTTP_RESPONSE_CODE_FAILURE/.test(message)) throw error;
  } finally {
    page.off('response', note);
  }
  return last ? { status: last.status(), passed: passedBy(last) } : { passed: [] };
};
