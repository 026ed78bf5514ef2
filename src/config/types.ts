import type { CookieOptions } from '../consent/keep.ts';
import type { PurposeInfo, Signals } from '../consent/types.ts';
import type { LockConfig } from '../lock/types.ts';
import type { Shape } from '../policy/shapes.ts';
import type { Rule } from '../policy/types.ts';
import type { Reader } from './reader.ts';
import type { UiOptions } from './ui.ts';

/** `window.consentConfig`. Every field may be left out. */
export interface ConsentConfig {
  /** Revision of the site's privacy policy (letters, digits, `_`, `-`); another one asks again. */
  policy?: string | number;
  /** The site's own rules; they count before the catalogue. */
  rules?: readonly Rule[];
  /** Other sites' hosts that need no consent: `['cdn.example', 'api.example/v2']`. */
  allow?: readonly string[];
  /**
   * Further hosts of the site's own, without paths; `*` stands for anything, ports do not count. Its
   * subdomains are known.
   */
  firstParty?: readonly string[];
  /**
   * What happens to other sites' hosts that no rule and no catalogue row names: `hold` until all
   * optional purposes are granted, hold what has the `shape` of telemetry (default), or `allow`.
   * `hold` also covers storage keys.
   */
  unknown?: 'hold' | 'shape' | 'allow';
  /** Switches single shapes off: `{pixel: false}`. Default: all on. */
  shapes?: Partial<Record<Shape, boolean>>;
  /** The rules we ship for well-known services; default `true`. */
  catalogue?: boolean;
  /** `block` (default), or `report`: nothing is held, the ledger tells what would have been. */
  mode?: 'block' | 'report';
  /** The optional purposes to ask for, in order; default functional, analytics, marketing. */
  purposes?: readonly (string | PurposeInfo)[];
  /** Which signals count as "denied"; default both. */
  signals?: Partial<Signals>;
  cookie?: Partial<CookieOptions>;
  /** How much is held at most: attempts (default 1000) and bytes of bodies (default 1 000 000). */
  queue?: Partial<QueueLimits>;
  /** Whether `consent.grant()` needs a click or key press of the visitor's; default `false`. */
  gesture?: boolean;
  /** What the banner says and looks like. */
  ui?: UiOptions | false;
  /** Vendors and tag managers that are told the answers, by id: `{'google-consent-mode': true}`. */
  integrations?: Readonly<Record<string, boolean | Readonly<Record<string, unknown>>>>;
  /** Personal identifiers in the landing address; `false` leaves them alone. */
  links?: false | LinkConfig;
  /** Opting out of click tracking in e-mails. */
  email?: { /** Where the choice is sent by `POST`. */ endpoint: string };
  /** For `tacet lock` and servers; the script itself does not read it. */
  lock?: LockConfig;
}

export interface QueueLimits {
  count: number;
  bytes: number;
}

export interface LinkConfig {
  /** Further parameter names that identify a person on this site. */
  personal?: readonly string[];
  /** Parameter names that are never taken off. */
  keep?: readonly string[];
}

/** The configuration in force: everything valid, everything there. */
export interface Config {
  policy: string;
  rules: readonly Rule[];
  firstParty: readonly string[];
  unknown: 'hold' | 'shape' | 'allow';
  shapes: Partial<Record<Shape, boolean>>;
  catalogue: boolean;
  report: boolean;
  /** The optional purposes. */
  purposes: readonly PurposeInfo[];
  signals: Signals;
  cookie: CookieOptions;
  queue: QueueLimits;
  gesture: boolean;
  ui: UiOptions | false;
  integrations: Reader;
  links: false | LinkConfig;
  endpoint: string | undefined;
}
