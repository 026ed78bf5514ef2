import type { Purpose } from '../types.ts';

/** One well-known service: which hosts and keys are its own, and what they are for. */
export interface ServiceRow {
  /** The name visitors know: `Google Analytics`. */
  name: string;
  /** The company behind it, as it writes itself: `Google LLC`. */
  owner: string;
  purpose: Purpose;
  /** The vendor's privacy page. */
  privacy: string;
  /**
   * `host` or `host/path-prefix`, most used first. A host covers its subdomains; `*` stands for
   * anything in a path and for one label or more in a host (`adservice.google.*`).
   */
  hosts: readonly string[];
  /** Cookie and storage keys this service writes on the *site's* origin; `*` stands for anything. */
  keys?: readonly string[];
  /** Names its script puts on `window` and inline code calls without a queue stub. */
  globals?: readonly string[];
  /** Where the facts come from: vendor page, SDK source on npm, public list. */
  see: string;
}

/** Rows of one vendor or small family, by service id (`[a-z0-9-]+`). */
export const defineServices = <const T extends Record<string, ServiceRow>>(rows: T): T => rows;
