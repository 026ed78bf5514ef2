import type { Consent, ConsentEvents } from './api.ts';
import { createEmitter } from './base/emitter.ts';
import { reportLater, warn } from './base/log.ts';
import { apply, freeze, type Natives, type Realm } from './base/natives.ts';
import { resolve } from './base/url.ts';
import type { Config } from './config/types.ts';
import { isId } from './consent/purposes.ts';
import type { Store } from './consent/store.ts';
import type { Answer, Signals } from './consent/types.ts';
import type { Gate } from './gate/gate.ts';
import type { Ledger } from './gate/ledger.ts';
import type { Email } from './links/types.ts';
import type { Attempt } from './policy/types.ts';
import type { View } from './ui/host.ts';

declare const __VERSION__: string;

export interface Parts {
  realm: Realm;
  natives: Natives;
  config: Config;
  store: Store;
  gate: Gate;
  ledger: Ledger;
  signals: Signals;
  email: Email;
  /** Deletes what is stored under purposes that are not granted. */
  eraseUngranted(): void;
  show(view: View): void;
}

const NOTED = { hold: 'held', release: 'released', drop: 'dropped' } as const;

/** Makes `window.consent`, and tells its changes to listeners and as DOM events. */
export const createFace = (parts: Parts): { consent: Consent; shown(view: View): void } => {
  const { realm, natives, config, store, gate, ledger, signals, email, eraseUngranted, show } =
    parts;
  const { document, navigator } = realm;
  const ids = config.purposes.map(({ id }) => id);
  let isOpen = false;
  const events = createEmitter<[keyof ConsentEvents, unknown]>(reportLater);

  const tell = <E extends keyof ConsentEvents>(event: E, detail: ConsentEvents[E]): void => {
    events.emit([event, detail]);
    document.dispatchEvent(new realm.CustomEvent(`consent:${event}`, { detail }));
  };
  const answers = (): Record<string, Answer> =>
    Object.fromEntries(['necessary', ...ids].map(id => [id, store.answer(id)]));

  ledger.noted.on(entry => {
    const event = NOTED[entry.verdict as keyof typeof NOTED];
    // Told later: the page's listeners have no business inside the call that was held.
    if (event) queueMicrotask(() => tell(event, entry));
  });
  store.changes.on(() => tell('change', answers()));

  const set = (wanted: Readonly<Record<string, boolean>>): boolean => {
    const known = Object.entries(wanted).filter(([id, yes]) => {
      const fine =
        typeof yes === 'boolean' && (id[0] === '@' ? isId(id.slice(1)) : ids.includes(id));
      if (!fine) warn(`"${id}" is not a purpose of this site`);
      return fine;
    });
    const grants = known.some(([, yes]) => yes);
    if (grants && config.gesture && !navigator.userActivation?.isActive) {
      warn('a grant needs a click or key press of the visitor');
      return false;
    }
    if (known.length) store.set(Object.fromEntries(known), 'api');
    return known.length > 0;
  };
  const all = (given: readonly string[], yes: boolean) =>
    set(Object.fromEntries((given.length ? given : ids).map(id => [id, yes])));

  const send = <T>(
    address: string | URL,
    attempt: Omit<Attempt, 'url'>,
    native: (url: string) => T,
    standIn: T,
  ): T => {
    const url = resolve(String(address), natives.base());
    if (!url) throw new TypeError(`consent: "${address}" is not an address`);
    return gate.pass<T>(
      { ...attempt, url },
      { proceed: () => native(url.href), standIn: () => standIn },
    );
  };

  const run = (id: string, fn: () => void): (() => void) => {
    let done = false;
    const off = store.changes.on(() => attempt());
    const attempt = () => {
      if (done || !store.isGranted(id)) return;
      done = true;
      off();
      fn();
    };
    attempt();
    return () => {
      done = true;
      off();
    };
  };

  const consent: Consent = {
    granted: store.isGranted,
    get answers() {
      return answers();
    },
    get state() {
      return store.isAsking() ? 'asking' : store.signalHonoured() ? 'signal' : 'answered';
    },
    when: id => new Promise(done => run(id, done)),
    run,
    on(event, fn) {
      const off = events.on(([name, detail]) => {
        if (name === event) fn(detail as never); // the event's name tells its type
      });
      if (event === 'change') fn(answers() as never);
      return off;
    },
    grant: (...given) => all(given, true),
    deny: (...given) => {
      all(given, false);
    },
    set,
    withdraw: () => {
      all([], false);
    },
    open: () => show('preferences'),
    close: () => {
      // Nothing is loaded to be closed.
      if (isOpen) show('none');
    },
    allows(address) {
      const url = resolve(String(address), natives.base());
      return !!url && gate.wouldPass({ sink: 'fetch', url });
    },
    beacon(address, data, { purpose } = {}) {
      const attempt = { sink: 'beacon', method: 'POST', ...(purpose && { purpose }) } as const;
      return send(
        address,
        attempt,
        url => apply(natives.sendBeacon, navigator, [url, data]) as boolean,
        true,
      );
    },
    pixel(address, { purpose } = {}) {
      const image = { tiny: true, hidden: true, detached: true };
      const attempt = { sink: 'image', image, ...(purpose && { purpose }) } as const;
      const load = (url: string): undefined => {
        apply(natives.setAttribute, new realm.Image(1, 1), ['src', url]);
      };
      send(address, attempt, load, undefined);
    },
    get record() {
      return store.record() ?? null;
    },
    signals: freeze({ ...signals }),
    ledger: () => ledger.entries(),
    export: () => ({
      record: store.record() ?? null,
      signals: { ...signals },
      ledger: ledger.entries(),
    }),
    erase() {
      store.clear();
      eraseUngranted();
    },
    email,
    push(...callbacks) {
      for (const callback of callbacks) {
        try {
          callback(consent);
        } catch (error) {
          reportLater(error);
        }
      }
    },
    version: __VERSION__,
  };

  return {
    consent: freeze(consent),
    shown(view) {
      isOpen = view !== 'none';
      if (isOpen) tell('open', view);
      else tell('close', undefined);
    },
  };
};
