/** One tab in a clean profile. */
export interface Visit {
  /** Uncaught errors, where the driver tells of them. */
  errors: string[];
  open(address: string): Promise<unknown>;
  /** Evaluates an expression in the page; waits for a promise, and gives a copy of the value. */
  run(code: string): Promise<unknown>;
  /** Clicks an element, as a person does. */
  click(selector: string): Promise<unknown>;
  close(): Promise<unknown>;
}

/** A browser that was started. */
export interface Driven {
  version: string;
  /** How many visits it can have at a time. */
  jobs: number;
  visit(): Promise<Visit>;
  close(): Promise<unknown> | unknown;
}

export interface Engine {
  name: 'chromium' | 'firefox' | 'webkit';
  /** Where it lies; something falsy when it is not there. */
  find(): string | null | undefined;
  launch(path: string): Promise<Driven>;
}

/** The engines that pages are tried in. */
export const engines: readonly Engine[];
