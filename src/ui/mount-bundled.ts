import type { MountUi } from './host.ts';
import { bundled } from './locales/bundled.static.ts';
import { mountUi } from './mount.tsx';

/** The user interface with its locales on board: nothing is fetched for them. */
export const mountBundled: MountUi = host =>
  mountUi({
    ...host,
    fetchJson: file => (file in bundled ? Promise.resolve(bundled[file]) : host.fetchJson(file)),
  });
