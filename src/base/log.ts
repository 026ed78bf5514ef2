declare const __DEV__: boolean;

/** Says something to the site's developers; only in the development build. */
export const warn = (...message: unknown[]): void => {
  if (__DEV__) console.warn('[tacet]', ...message);
};

/** Reports an error of a callback as the browser reports uncaught ones, without stopping us. */
export const reportLater = (error: unknown): void => {
  queueMicrotask(() => {
    throw error;
  });
};
