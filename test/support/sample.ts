import type { Hit, Reply } from './server.ts';

/** A page that has a library or a service, and what is known of it. */
export interface Sample {
  /** Modules with what they import from `node_modules`, by the path they are served under. */
  readonly bundles?: Readonly<Record<`/${string}`, string>>;
  /** Markup in the head, before our script. */
  readonly first?: string;
  /** Markup in the head, after our script. */
  readonly head?: string;
  readonly body?: string;
  /**
   * What the page does, as the body of an async function: `note(name, value)` notes what it sees,
   * `event(target, …types)` awaits the first of these, `until(test)` what no event tells.
   */
  readonly run: string;
  /** What must be noted at least, so that a control run that does nothing is found out. */
  readonly notes: readonly string[];
  /** What the server answers, by `/path` of the site's own, by `host/path` or by host. */
  readonly replies?: Readonly<Record<string, Reply | ((hit: Hit) => Reply)>>;
  /** What a site that has it says besides `unknown: 'hold'`. */
  readonly needs?: { allow?: string[]; rules?: object[] };
  /** Hosts of trackers: told something without us, and nothing with us. */
  readonly trackers?: readonly string[];
  /** What differs from one visit to the next, in markup, notes and requests. */
  readonly varies?: RegExp;
}

/** Checks a sample and keeps it as it is. */
export const defineSample = (sample: Sample): Sample => sample;
