import type { Site } from '../define.ts';
import { attributesOf } from '../elements/native-attributes.ts';

const FRAMES = /^(?:iframe|frame|object)$/;

/** Whether a window has a frame of this name below it, as far as its origin may know. */
const hasFrame = (window: Window, name: string): boolean => {
  for (let at = 0; at < window.length; at++) {
    const frame = window[at] as Window;
    try {
      if (frame.name === name || hasFrame(frame, name)) return true;
    } catch {
      // Of another origin: the name that its element was given has to do.
    }
  }
  return false;
};

/** Where links and forms of a window are aimed. */
export const createAim = (site: Site) => {
  const { realm, natives } = site;
  const { get } = attributesOf(site);
  return {
    /** Whether what is aimed there arrives in a frame. A name that nobody has opens a window for the visitor to see. */
    isFrame(target: string): boolean {
      const { top, parent, document } = realm;
      if (/^(?:_self)?$/i.test(target)) return realm !== top;
      if (/^_parent$/i.test(target)) return parent !== top;
      return (
        hasFrame(top ?? realm, target) ||
        [...document.getElementsByName(target)].some(each => FRAMES.test(natives.tagOf(each) ?? ''))
      );
    },
    /** What an element says, or else its document. */
    targetOf(said: string | null): string {
      const [base] = said === null ? natives.queryAll(realm.document, 'base[target]') : [];
      return said ?? (base && get(base, 'target')) ?? '';
    },
  };
};
