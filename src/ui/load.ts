import type { Realm } from '../base/natives.ts';
import type { Trust } from '../base/trusted.ts';
import type { MountUi } from './host.ts';

declare const __UI_FILE__: string;

/** Loads the user interface from beside the head script; resolves with what mounts it. */
export const loadUi = (
  realm: Realm,
  base: string,
  nonce: string | undefined,
  trust: Trust,
): Promise<MountUi> =>
  new Promise((resolve, reject) => {
    const { document } = realm;
    const script = document.createElement('script');
    if (nonce) script.nonce = nonce;
    // Nothing global passes between the two: the chunk answers on its own script element.
    script.addEventListener('tacet:ui', event => resolve((event as CustomEvent<MountUi>).detail));
    script.addEventListener('error', reject);
    script.src = trust.createScriptURL(new URL(__UI_FILE__, base).href);
    document.documentElement.appendChild(script);
  });
