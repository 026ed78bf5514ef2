import type { Finding } from '../policy/classify.ts';
import type { Sink } from '../policy/types.ts';

/** What the visitor has said when a page is looked at; `signal`: the browser asks not to be tracked. */
export type Moment = 'unasked' | 'refused' | 'agreed' | 'signal';

/** Where something was seen. */
export interface Sighting {
  moment: Moment;
  /** Address of the page that was shown. */
  page: string;
}

/** A request that left a page. */
export interface Contact extends Sighting {
  url: string;
  sink: Sink;
  method: string;
  /** Addresses of the scripts that made it; none for markup. */
  scripts: string[];
}

/** A name on the disk. */
export interface Stored extends Sighting {
  sink: Extract<Sink, 'cookie' | 'local-storage' | 'session-storage' | 'database' | 'cache'>;
  key: string;
  /** Whose it is. */
  host: string;
}

/** A page that could not be looked at. */
export interface Failure {
  page: string;
  moments: Moment[];
  reason: string;
}

/** A page that leads to another host. */
export interface Led {
  page: string;
  to: string;
}

/** All that was seen. */
export interface Sightings {
  pages: string[];
  contacts: Contact[];
  stored: Stored[];
  failures: Failure[];
  led: Led[];
  /** Those in which the pages were looked at. */
  moments: Moment[];
  /** Whether the site has our script, so that questions can be answered. */
  hasScript: boolean;
  /** Whether our script was to be put into the pages. */
  isTried: boolean;
}

/** What was seen together: of one host or one name, for one purpose. */
export interface Entry {
  /** Of requests the host, with its port; of what is stored the name. */
  name: string;
  /** Of what is stored: whose it is. */
  host?: string;
  /** Whether it is the site's own. */
  isOwn: boolean;
  /** Absent: no rule knows it, and it goes to the site itself. */
  finding: Finding | undefined;
  sinks: Sink[];
  moments: Moment[];
  pages: string[];
  scripts: string[];
  /** One address, of requests. */
  example?: string;
  count: number;
}

/** The outcome for a site. */
export interface Audit {
  /** Requests to others, and those of the site that a rule names. */
  contacts: Entry[];
  stored: Entry[];
  failures: Failure[];
  led: Led[];
  pages: string[];
  moments: Moment[];
  hasScript: boolean;
  isTried: boolean;
}
