// What a frame's `sandbox` makes of the document in it; `null`: there is none.

/** Its origin is one of its own, and it runs scripts all the same: no guard gets in. */
export const isOpaque = (sandbox: string | null | undefined): boolean =>
  /^(?!.*allow-same-origin).*allow-scripts/is.test(sandbox ?? '');

/** It runs no script, ours included. */
export const isMute = (sandbox: string | null | undefined): boolean =>
  sandbox != null && !/allow-scripts/i.test(sandbox);
