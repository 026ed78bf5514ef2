import { visitIn } from './visit-in.mjs';

/** Drives a browser that Playwright knows. Every visit has a profile of its own. */
export const byPlaywright = async (type, options) => {
  const browser = await type.launch(options);
  return {
    version: browser.version(),
    jobs: 3,
    async visit() {
      const context = await browser.newContext();
      return visitIn(context, await context.newPage());
    },
    close: () => browser.close(),
  };
};
