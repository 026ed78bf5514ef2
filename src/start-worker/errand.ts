import type { Brief } from '../start/brief.ts';

/** What a page hands to a worker that it starts, behind our file's address. */
export interface Errand {
  /** Address of the original script. */
  original: URL;
  isModule: boolean;
  /** How messages of ours begin, and what is known already; a shared worker has to ask instead. */
  id?: string;
  brief?: Brief;
}

/** Reads the hash that `crew.ts` writes; `undefined` for any other: a script that imports us itself. */
export const readErrand = (hash: string): Errand | undefined => {
  try {
    const [address, isModule, , id, brief] = JSON.parse(decodeURIComponent(hash.slice(1)));
    return { original: new URL(address), isModule, id, brief };
  } catch {
    return undefined;
  }
};
