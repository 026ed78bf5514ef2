import type { UiOptions } from '../config/ui.ts';
import type { Answer, ConsentRecord, PurposeInfo, Signals, Source } from '../consent/types.ts';

/** A service as the preferences list it. Fetched when the list is opened. */
export interface ServiceInfo {
  id: string;
  /** Absent where the services file does not know it. */
  name?: string;
  purpose: string;
  /** Company; absent for rules of the site's own. */
  owner?: string;
  /** The company's privacy page; absent for rules of the site's own. */
  privacy?: string;
  /** Cookie and storage keys, as patterns. */
  keys: readonly string[];
}

/** What the head script hands to the user interface. The only way between the two. */
export interface UiHost {
  readonly options: Readonly<UiOptions>;
  /** The purposes that can be refused, in order. */
  readonly purposes: readonly PurposeInfo[];
  readonly signals: Readonly<Signals>;
  /** Whether a signal decides the answers at present (no later choice of the visitor's). */
  signalHonoured(): boolean;
  /** The answer for a purpose id, or for a service id behind `@`. */
  answer(id: string): Answer;
  /** Services that belong to the rules in force and to what was held on this page. */
  services(): Promise<readonly ServiceInfo[]>;
  /**
   * Stores the visitor's choice: purpose ids, and service ids behind `@`. What is not named keeps
   * its answer, except that the services of a named purpose follow it, unless named themselves.
   */
  save(answers: Readonly<Record<string, boolean>>, source: Source): void;
  /**
   * Sends the choice about tracking in e-mails, with the token that the address carried. Resolves
   * when the endpoint has taken it, rejects else.
   */
  sendEmail(on: boolean): Promise<void>;
  /** The record in force. */
  record(): ConsentRecord | undefined;
  /** Days that an answer is good for. */
  readonly days: number;
  /** The line that says that the browser's signal is honoured. */
  readonly signalNote: {
    isDue(): boolean;
    /** Until the tab is closed. */
    putAway(): void;
  };
  /** Whether the small button is to be shown that opens the preferences again. */
  wantsReopen(): boolean;
  /** Deletes the record and everything stored under optional purposes; the banner asks again. */
  erase(): void;
  /** Calls back after every change of answers. Returns unsubscribing. */
  onChange(callback: () => void): () => void;
  /** Tells what is shown, for events and `consent.state`. */
  shown(view: View): void;
  /** Address of a file that ships beside the script: `locales/zh-CN.json`. */
  fetchJson(file: string): Promise<unknown>;
}

export type View = 'none' | 'banner' | 'preferences' | 'email';

/** What the head script can ask of a mounted user interface. */
export interface Ui {
  show(view: View): void;
}

export type MountUi = (host: UiHost) => Ui;

export type { UiOptions };
