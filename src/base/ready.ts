/** Runs `fn` when the document has been parsed, at once if it has. */
export const whenParsed = (document: Document, fn: () => void): void => {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', fn, { once: true });
  else fn();
};
