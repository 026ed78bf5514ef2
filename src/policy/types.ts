/** What one agrees to: `necessary`, `functional`, `analytics`, `marketing`, or an id the site adds. */
export type Purpose = string;

/** Ways out of the page or onto the disk. Each is watched by one guard. */
export const SINKS = [
  'image',
  'script',
  'frame',
  'link',
  'media',
  'style',
  'beacon',
  'ping',
  'fetch',
  'xhr',
  'socket',
  'worker',
  'peer',
  'advertising',
  'cookie',
  'local-storage',
  'session-storage',
  'database',
  'cache',
] as const;

export type Sink = (typeof SINKS)[number];

/** What happens to an attempt. */
export type Verdict = 'allow' | 'hold' | 'drop';

/**
 * Ties addresses and storage keys to a purpose. Of the rules that fit, the most specific decides:
 * the longest host, then the longest path, then the first.
 */
export interface Rule {
  /**
   * Addresses: `host`, `host/path`, `/path` (the site's own), one or several. A host covers its
   * subdomains, a path is a prefix, `*` stands for anything: `stats.example/collect*`.
   */
  match?: string | readonly string[];
  /** Names of cookies and storage keys, `*` stands for anything: `_ga*`. */
  keys?: readonly string[];
  /** What the visitor agrees to. Unknown ids are refused by `check`. */
  purpose: Purpose;
  /** The vendor or tool, so that it can be answered by itself: `hotjar`. */
  service?: string | undefined;
  /** Only these sinks; default all. */
  sinks?: readonly Sink[] | undefined;
  /** Only these request methods, upper case; default all. */
  methods?: readonly string[] | undefined;
  /** Names the SDK puts on `window`; inline scripts that call them wait with the SDK's script. */
  globals?: readonly string[];
}

/** Facts about an image, known at the moment its address is set. */
export interface ImageTraits {
  /** At most 2×2. */
  tiny: boolean;
  /** By its own attributes: `hidden`, `display:none`, `visibility:hidden`. */
  hidden: boolean;
  /** Not in a document. */
  detached: boolean;
}

/** One use of a sink, described before it happens. */
export interface Attempt {
  sink: Sink;
  /** Where to; absolute. Absent for storage. */
  url?: URL;
  /** The name of the cookie or storage key. Absent for requests. */
  key?: string;
  /** What the markup or the caller says it is for: `data-consent="analytics"`. */
  purpose?: Purpose;
  /** Request method, upper case; default GET. */
  method?: string;
  /** Asked to outlive the page: `fetch(…, {keepalive: true})`. */
  keepalive?: boolean;
  /** A request whose answer cannot be read: `fetch(…, {mode: 'no-cors'})`. */
  opaque?: boolean;
  /** A body that needs no preflight: text or form. */
  simple?: boolean;
  /** Sent while the page is being hidden. */
  leaving?: boolean;
  image?: ImageTraits;
  /** Tells of an address and may never fetch it: `<link rel=canonical>`. */
  idle?: boolean;
}
