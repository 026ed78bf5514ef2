/** A type that no browser runs; the script's own type follows behind a `;`. */
const INERT = 'text/tacet';

/** The type that keeps a script from running, with its own type in it. */
export const inertType = (own?: string | null): string => (own ? `${INERT};${own}` : INERT);

/** The own type of a script that is inert, or of one that the page copied from it. */
export const ownType = (type: string | null): string | null =>
  type?.startsWith(INERT) ? type.slice(INERT.length + 1) || null : type;
