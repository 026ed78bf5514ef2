import type { Reply } from '../../support/server.ts';
import type { Deeds } from '../../support/visit.ts';

/** What gets out although nothing should, exactly, and why. */
export interface Leak extends Partial<Deeds> {
  readonly why: string;
}

/** A tracking SDK as its vendor publishes it, and what is known of it. */
export interface Sdk extends Readonly<Deeds> {
  /** The package that a site would install. */
  readonly package: string;
  /** What the site's own code does: starts it and reports something. `sdk` is the module. */
  readonly use: string;
  /** Every host that it talks to, sorted; `itself` is the site's own. */
  readonly hosts: string[];
  /** Everything that it leaves, sorted, as `cookie name`; a star stands for anything. */
  readonly disk: string[];
  /** What it writes and takes back, to see whether it can. */
  readonly trials?: readonly string[];
  /** What another script of the page did before. */
  readonly before?: string;
  /** What a site that has it must say besides `unknown: 'hold'`. */
  readonly rules?: readonly object[];
  /** What a server must answer for the SDK to go on, by `host/path`. */
  readonly answers?: Readonly<Record<string, Reply>>;
  /** Why it is not silent under `unknown: 'hold'` yet; the test tells when this line may go. */
  readonly pending?: string;
  /** What gets out with nothing configured. */
  readonly leaks?: Leak;
}

/** Checks a row and keeps it as it is. */
export const defineSdk = (sdk: Sdk): Sdk => sdk;
