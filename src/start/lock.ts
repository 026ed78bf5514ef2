import { apply, type Natives, type Realm } from '../base/natives.ts';
import { isRemote } from '../base/url.ts';
import type { Config } from '../config/types.ts';
import { formatRecord } from '../consent/record.ts';
import type { Store } from '../consent/store.ts';
import type { Gate } from '../gate/gate.ts';
import type { Ledger } from '../gate/ledger.ts';
import { MARKER } from '../lock/policy.ts';
import { EVERY, type Finding } from '../policy/classify.ts';
import { watchNavigating } from './navigating.ts';
import { findPlace, openAnew } from './open-anew.ts';
import { isRedirected, serverSays } from './server-timing.ts';
import { watchStopped } from './stopped.ts';
import { readTabNote } from './tab-note.ts';

/** What a page says to the next one: a form was sent. */
const SENT = 'sent';

/**
 * After how long a page that was to be opened anew is seen to stay, in milliseconds: where the visitor
 * was asked and wanted to keep it, and where the server gave no page.
 */
const ASKED = 5000;
const PATIENCE = 30_000;

/** Whether a page came under the lock: as a policy in its head, or in its header. */
export const isLocked = (realm: Realm): boolean =>
  !!realm.document.querySelector(`meta[content*="${MARKER}"]`) || serverSays(realm, 'lock');

/** What the lock has to know of a page. */
interface LockParts {
  realm: Realm;
  natives: Natives;
  config: Config;
  gate: Gate;
  ledger: Ledger;
  store: Store;
  /** The key of our note in `sessionStorage`. */
  noteKey: string;
}

/** The lock of a page. Its policy cannot be taken back: what it stops comes when the page is opened anew. */
export interface Lock {
  /** After an answer: opens the page anew, if something is granted now that the lock stops. */
  opensAnew(): void;
  /** Goes on now; not before it turns out that the page stays, where it is being opened anew. */
  goOn(then: () => void): void;
}

/** The lock of a page that has none. */
const noLock: Lock = { opensAnew: () => undefined, goOn: then => then() };

/** Hears what the lock stops, and opens the page anew when that is granted. */
export const createLock = (
  isShut: boolean,
  { realm, natives, config, gate, ledger, store, noteKey }: LockParts,
): Lock => {
  const note = readTabNote(realm, natives, noteKey);
  // Also where it is open by now: that is what a page is opened anew for.
  const wasOpenedAnew = findPlace(realm, note);
  if (!isShut) return noLock;
  const { document, location, navigator } = realm;
  const answersForm = (note.left === SENT && !isRedirected(realm)) || serverSays(realm, 'post');
  const isOurs = wasOpenedAnew || !note.isThere;
  const isNavigating = watchNavigating(realm, () => note.leave(SENT));
  const stopped = watchStopped(realm, gate, ledger);
  let waiting: (() => void)[] | undefined;

  /** What decides of the lock, next time. */
  const said = (): string =>
    [store.signalHonoured(), ...Object.entries(store.record()?.answers ?? {}).sort()].join();
  const heard = new Set([said()]);

  /** Whether the record is in the first cookie of its name, which is all that the lock reads. */
  const isKept = (): boolean => {
    const record = store.record();
    const name = `${config.cookie.name}=`;
    try {
      const found = natives.disk
        .cookies()
        .split('; ')
        .find(cookie => cookie.startsWith(name));
      return !!record && found === name + formatRecord(record);
    } catch {
      // A sandbox or the visitor blocks cookies.
      return false;
    }
  };
  /**
   * Somebody is there: a script that answers by itself, on every page, cannot go round in circles.
   * Browsers keep a touch over a reload, so that one just now counts there.
   */
  const isVisitor = (): boolean => {
    const { hasBeenActive = false, isActive = false } = navigator.userActivation ?? {};
    return store.record()?.source !== 'api' || (isOurs ? isActive : hasBeenActive);
  };
  /** Whether the lock will open it: it knows the site's rules, or that all is granted and nothing denied. */
  const opens = (finding: Finding): boolean =>
    store.answerFor(finding) === 'granted' &&
    (finding.because === 'rule' ||
      (store.answer(EVERY) === 'granted' &&
        !Object.values(store.record()?.answers ?? {}).includes(false)));
  const isLeftOut = (): boolean =>
    stopped.some(opens) ||
    gate
      .due()
      .some(
        ({ attempt: { url }, finding }) =>
          url && isRemote(url) && url.origin !== location.origin && opens(finding),
      );

  const stay = (): void => {
    const then = waiting ?? [];
    waiting = undefined;
    for (const each of then) each();
  };
  const stayAfter = (time: number): void => {
    apply(natives.setTimeout, realm, [stay, time]);
  };
  const start = (): void => {
    waiting = [];
    // Storage and cookies will be there.
    for (const { attempt, release } of gate.due()) if (attempt.key !== undefined) release();
    realm.addEventListener('beforeunload', ({ defaultPrevented }) => {
      if (waiting && defaultPrevented) stayAfter(ASKED);
    });
    realm.addEventListener('pagehide', ({ persisted }) => {
      // Firefox loads frames anew with what was in them, which is nothing.
      if (waiting && !persisted)
        for (const frame of natives.queryAll(document, 'iframe')) frame.remove();
    });
    stayAfter(PATIENCE);
    openAnew(realm, note);
  };
  realm.addEventListener('pageshow', ({ persisted }) => {
    // The visitor went elsewhere meanwhile, and came back.
    if (persisted) stay();
  });

  return {
    opensAnew() {
      const now = said();
      if (heard.has(now) || waiting || !isKept() || !isVisitor() || !isLeftOut()) return;
      // Once for each answer, whatever becomes of it.
      heard.add(now);
      if (
        !answersForm &&
        // The next page has it by itself.
        !isNavigating() &&
        natives.onLine(navigator) !== false &&
        document.dispatchEvent(new realm.CustomEvent('consent:reload', { cancelable: true }))
      )
        start();
    },
    goOn(then) {
      if (waiting) waiting.push(then);
      else then();
    },
  };
};
