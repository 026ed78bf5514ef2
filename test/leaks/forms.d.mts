/** One way to reach a tracker or the disk: a snippet that a page runs, or markup it contains. */
export interface Form {
  sink: string;
  /** Folder and file: `image/new-image`. */
  name: string;
  code: string;
  isMarkup: boolean;
}

export type Engine = 'chromium' | 'firefox' | 'webkit';

export declare const forms: readonly Form[];
/** What gets out in every engine, and why. */
export declare const limits: Readonly<Record<string, string>>;
/** What gets out in one engine only. */
export declare const limitsIn: Readonly<Record<Engine, Readonly<Record<string, string>>>>;
/** Why a form gets out in an engine; `undefined`: it must not. */
export declare const limitOf: (name: string, engine: Engine) => string | undefined;
/** The part of the body that tries a form, with its tools. */
export declare const bodyFor: (form: Form, tracker: string) => string;
/** A page that tries one form, with a tool's tags first in its head. */
export declare const pageFor: (form: Form, tracker: string, head: string) => string;
