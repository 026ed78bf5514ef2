declare const __DEV__: boolean;

/** Says something to the site's developers; only in the development build. */
export const warn = (...message: unknown[]): void => {
  if (__DEV__) console.warn('[tacet]', ...message);
};

/** Says something to who runs a server, where nobody has said whom to tell. */
export const warnServer = (message: string): void => console.warn(message);

/** Reports an error of a callback as the browser reports uncaught ones, without stopping us. */
export const reportLater = (error: unknown): void => {
  queueMicrotask(() => {
    throw error;
  });
};
