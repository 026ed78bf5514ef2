/**
 * What the page wrote, by what its frames were given instead: an element that came by markup, or a
 * copy, has only what it was given.
 */
export interface MadeDocuments {
  note(made: string, written: string): void;
  /** `undefined`: it was not made, or too many others have been made since. */
  writtenOf(made: string): string | undefined;
  /** Most pages never have one. */
  isAny(): boolean;
}

/** A page may write a new document with each letter that is typed. */
const LATEST = 64;

export const createMadeDocuments = (): MadeDocuments => {
  const originals = new Map<string, string>();
  return {
    note(made, written) {
      originals.delete(made);
      originals.set(made, written);
      if (originals.size <= LATEST) return;
      for (const oldest of originals.keys()) {
        originals.delete(oldest);
        break;
      }
    },
    writtenOf: made => originals.get(made),
    isAny: () => originals.size > 0,
  };
};
