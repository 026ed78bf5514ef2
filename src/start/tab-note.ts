import type { Natives, Realm } from '../base/natives.ts';

/** A word from one page of a tab to the next, in `sessionStorage`. */
export interface TabNote {
  /** What the page before left; `''`: nothing. */
  readonly left: string;
  /** Whether anything can be left. */
  readonly isThere: boolean;
  /** Leaves a word for the page that comes; `''` takes it back. */
  leave(word: string): void;
}

/** Reads what was left under `key`, and takes it away. Frames share the storage, and are told nothing. */
export const readTabNote = (realm: Realm, { disk }: Natives, key: string): TabNote => {
  const area = realm.top === realm ? disk.sessionStorage : undefined;
  const leave = (word: string): void => {
    try {
      if (word) area?.setItem(key, word);
      else area?.removeItem(key);
    } catch {
      // It is full.
    }
  };
  const left = area?.getItem(key) ?? '';
  if (left) leave('');
  return { left, isThere: !!area, leave };
};
