import { apply, type Natives, type Realm } from '../base/natives.ts';
import { isRemote } from '../base/url.ts';
import type { Config } from '../config/types.ts';
import { formatRecord } from '../consent/record.ts';
import type { Store } from '../consent/store.ts';
import type { Gate } from '../gate/gate.ts';
import type { Ledger } from '../gate/ledger.ts';
import { MARKER } from '../lock/policy.ts';
import { EVERY, type Finding } from '../policy/classify.ts';
import { watchForms } from './form-answer.ts';
import { serverSays } from './server-timing.ts';
import { watchStopped } from './stopped.ts';

/** How long a page that is opened anew may take before we see that it stays, in milliseconds. */
const PATIENCE = 5000;

/** Whether a page came under the lock: as a policy in its head, or in its header. */
export const isLocked = (realm: Realm): boolean =>
  !!realm.document.querySelector(`meta[content*="${MARKER}"]`) || serverSays(realm, 'lock');

/** What the lock has to know of a page. */
interface Shut {
  realm: Realm;
  natives: Natives;
  config: Config;
  gate: Gate;
  ledger: Ledger;
  store: Store;
}

/** The lock of a page. Its policy cannot be taken back: what it stops comes when the page is opened anew. */
export interface Lock {
  /** After an answer: opens the page anew, if something is granted now that the lock stops. */
  opensAnew(): void;
  /** Goes on now; not before it turns out that the page stays, where it is being opened anew. */
  goOn(then: () => void): void;
}

/** The lock of a page that has none. */
export const noLock: Lock = { opensAnew: () => undefined, goOn: then => then() };

/** Hears what the lock stops, and opens the page anew when that is granted. */
export const watchLock = ({ realm, natives, config, gate, ledger, store }: Shut): Lock => {
  const { document, location, navigator } = realm;
  const answersForm = watchForms(realm, natives, config.cookie.name);
  const stopped = watchStopped(realm, gate, ledger);
  let waiting: (() => void)[] | undefined;

  /** What decides of the lock, next time. */
  const said = (): string =>
    [store.signalHonoured(), ...Object.entries(store.record()?.answers ?? {}).sort()].join();
  const before = said();

  /** Whether the record is in the cookie, which is all that the lock reads. */
  const isKept = (): boolean => {
    const record = store.record();
    try {
      return !!record && natives.disk.cookies().includes(formatRecord(record));
    } catch {
      // A sandbox or the visitor blocks cookies.
      return false;
    }
  };
  /** Somebody is there: a script that answers by itself, on every page, cannot go round in circles. */
  const isVisitor = (): boolean =>
    store.record()?.source !== 'api' || !!navigator.userActivation?.hasBeenActive;
  /** Whether the lock will open it: it knows the site's rules, or that everything is granted. */
  const opens = (finding: Finding): boolean =>
    store.answerFor(finding) === 'granted' &&
    (finding.because === 'rule' || store.answer(EVERY) === 'granted');
  const isLeftOut = (): boolean =>
    stopped.some(opens) ||
    gate
      .due()
      .some(
        ({ attempt: { url }, finding }) =>
          url && isRemote(url) && url.origin !== location.origin && opens(finding),
      );

  const openAnew = (): void => {
    waiting = [];
    // Storage and cookies will be there.
    for (const { attempt, release } of gate.due()) if (attempt.key !== undefined) release();
    realm.addEventListener('pagehide', () => {
      // Firefox loads frames anew with what was in them, which is nothing.
      if (waiting) for (const frame of natives.queryAll(document, 'iframe')) frame.remove();
    });
    // The visitor may keep it, when the page asks.
    const stay = () => {
      const then = waiting ?? [];
      waiting = undefined;
      for (const each of then) each();
    };
    apply(natives.setTimeout, realm, [stay, PATIENCE]);
    location.reload();
  };

  return {
    opensAnew() {
      if (
        !waiting &&
        said() !== before &&
        isKept() &&
        isVisitor() &&
        isLeftOut() &&
        !answersForm &&
        natives.onLine(navigator) !== false &&
        document.dispatchEvent(new realm.CustomEvent('consent:reload', { cancelable: true }))
      )
        openAnew();
    },
    goOn(then) {
      if (waiting) waiting.push(then);
      else then();
    },
  };
};
