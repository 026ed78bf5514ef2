/** One way to reach a tracker or the disk: a snippet that a page runs, or markup it contains. */
export interface Form {
  sink: string;
  /** Folder and file: `image/new-image`. */
  name: string;
  code: string;
  isMarkup: boolean;
}
export const forms: readonly Form[];
/** The part of the body that tries a form, with its tools. */
export const bodyFor: (form: Form, tracker: string) => string;
/** A page that tries one form, with a tool's tags first in its head. */
export const pageFor: (form: Form, tracker: string, head: string) => string;
/** What gets out all the same, and why. */
export const limits: Readonly<Record<string, string>>;
