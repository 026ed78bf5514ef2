/** Drives a browser that Playwright knows. Every visit has a profile of its own. */
export const byPlaywright = async (type, options) => {
  const browser = await type.launch(options);
  return {
    version: browser.version(),
    jobs: 3,
    async visit() {
      const context = await browser.newContext();
      const page = await context.newPage();
      const errors = [];
      page.on('pageerror', error => errors.push(error.message));
      return {
        errors,
        open: address => page.goto(address, { waitUntil: 'load', timeout: 10_000 }),
        run: code => page.evaluate(code),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
};
