/**
 * Address of `consent-worker.js` for those who bundle us. Bundlers that know this form bring the file
 * along; with others, `undefined`, it has to lie beside the page.
 */
export const workerFile = (): string | undefined => {
  try {
    return new URL('./consent-worker.js', import.meta.url).href;
  } catch {
    return undefined;
  }
};
