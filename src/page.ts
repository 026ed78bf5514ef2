import type { Natives, Realm } from './base/natives.ts';
import type { Trust } from './base/trusted.ts';
import type { ScriptTag } from './config/read.ts';
import type { Config } from './config/types.ts';
import type { Store } from './consent/store.ts';
import type { Signals } from './consent/types.ts';
import type { Gate } from './gate/gate.ts';
import type { Ledger } from './gate/ledger.ts';
import type { Email } from './links/types.ts';
import type { RuleBook } from './policy/rules.ts';
import type { Lock } from './start/lock.ts';

/** All that was made for one page, as `start` hands it to those who put it to use. */
export interface Page {
  realm: Realm;
  natives: Natives;
  trust: Trust;
  tag: ScriptTag;
  config: Config;
  /** The signals that are on and count. */
  signals: Signals;
  /** The site's own rules, and one for our own files and record. */
  own: RuleBook;
  /** The catalogue's rules. */
  known: RuleBook;
  store: Store;
  ledger: Ledger;
  gate: Gate;
  lock: Lock;
  email: Email;
}
