/** One tab in a clean profile, for drivers whose pages speak alike. */
export const visitIn = (context, page) => {
  const errors = [];
  page.on('pageerror', error => errors.push(error.message));
  return {
    errors,
    open: address => page.goto(address, { waitUntil: 'load', timeout: 10_000 }),
    run: code => page.evaluate(code),
    click: selector => page.click(selector),
    close: () => context.close(),
  };
};
