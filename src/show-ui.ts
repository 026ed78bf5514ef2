import { createEmitter, type Emitter } from './base/emitter.ts';
import { reportLater, warn } from './base/log.ts';
import { apply, type Natives, type Realm } from './base/natives.ts';
import type { Trust } from './base/trusted.ts';
import type { ScriptTag } from './config/read.ts';
import type { Config } from './config/types.ts';
import { NECESSARY } from './consent/purposes.ts';
import type { Store } from './consent/store.ts';
import type { Signals } from './consent/types.ts';
import type { Ledger } from './gate/ledger.ts';
import type { Email } from './links/types.ts';
import type { RuleBook } from './policy/rules.ts';
import type { MountUi, ServiceInfo, Ui, UiHost, View } from './ui/host.ts';
import { loadUi } from './ui/load.ts';

declare const __SERVICES_FILE__: string;

export interface UiParts {
  realm: Realm;
  natives: Natives;
  trust: Trust;
  config: Config;
  store: Store;
  ledger: Ledger;
  own: RuleBook;
  signals: Signals;
  tag: ScriptTag;
  email: Email;
  token: string | undefined;
  mount: MountUi | undefined;
  eraseUngranted(): void;
}

/** Shows the user interface when there is something to ask, and loads it only then. */
export const createUi = (
  parts: UiParts,
): {
  show(view: View): void;
  /** Shows the banner or the e-mail panel, if one is due. */
  ask(): void;
  /** What waits for the parsed document: the ways back in. */
  begin(): void;
  readonly shown: Emitter<View>;
} => {
  const { realm, natives, trust, config, store, ledger, own, signals, tag, email, token, mount } =
    parts;
  const { document } = realm;
  const shown = createEmitter<View>(reportLater);
  let view: View = 'none';
  shown.on(now => {
    const before = view;
    view = now;
    // Who closed something else without an answer is still to be asked.
    if (now === 'none' && before !== 'banner' && before !== 'none' && store.isAsking())
      show('banner');
  });
  let loading: Promise<Ui> | undefined;

  const fetchJson = (file: string): Promise<unknown> =>
    (
      apply(natives.fetch, realm, [
        new URL(file, tag.src).href,
        { credentials: 'omit' },
      ]) as Promise<Response>
    ).then(answer => answer.json());

  /** Services of the site's own rules, and those that this page came across. */
  const services = async (): Promise<ServiceInfo[]> => {
    const found = new Map<string, ServiceInfo>();
    for (const { service, purpose, keys = [], match = [] } of own.rules) {
      if (service === undefined) continue;
      found.set(service, { id: service, name: service, purpose, keys, hosts: [match].flat() });
    }
    const seen = ledger.entries().flatMap(({ service }) => service ?? []);
    const details = (await fetchJson(__SERVICES_FILE__).catch(() => ({}))) as Record<
      string,
      ServiceInfo
    >;
    for (const id of new Set([...found.keys(), ...seen])) {
      const detail = details[id];
      if (detail) found.set(id, { ...detail, ...found.get(id), name: detail.name, id });
    }
    return [...found.values()];
  };

  const host: UiHost = {
    options: config.ui || {},
    purposes: [{ id: NECESSARY }, ...config.purposes],
    signals,
    signalHonoured: store.signalHonoured,
    answer: store.answer,
    services,
    save: store.set,
    ...(token !== undefined && {
      email: { send: (on: boolean) => (on ? email.optIn() : email.optOut()) },
    }),
    exportRecord() {
      const record = store.record();
      return record ? JSON.stringify(record, null, 2) : null;
    },
    erase() {
      store.clear();
      parts.eraseUngranted();
    },
    onChange: callback => store.changes.on(callback),
    shown: shown.emit,
    fetchJson,
  };

  const load = (): Promise<Ui> => {
    loading ??= (mount ? Promise.resolve(mount) : loadUi(realm, tag.src, tag.nonce, trust)).then(
      make => make(host),
    );
    return loading;
  };
  const show = (view: View): void => {
    if (!config.ui) return;
    load()
      .then(ui => ui.show(view))
      .catch(error => {
        // The next try loads it anew.
        loading = undefined;
        warn('the user interface did not load', error);
      });
  };

  const ask = (): void => {
    if (token !== undefined) show('email');
    else if (store.isAsking()) show('banner');
  };
  store.changes.on(() => {
    // What is open is the visitor's; it is not closed under their hands.
    if (view === 'none' && store.isAsking()) show('banner');
  });

  return {
    show,
    ask,
    shown,
    begin() {
      document.addEventListener('click', event => {
        const opener = event
          .composedPath()
          .find(each => (each as Element).matches?.('[data-consent-open]'));
        if (!opener) return;
        event.preventDefault();
        show('preferences');
      });
      if (store.isAsking() || !config.ui) return;
      const { reopen = 'auto' } = config.ui;
      const hasOpener = !!document.querySelector('[data-consent-open]');
      if (store.signalHonoured() || (reopen === 'auto' ? !hasOpener : reopen))
        (realm.requestIdleCallback ?? realm.setTimeout)(() => {
          // Unless something was opened meanwhile.
          if (!loading) show('none');
        });
    },
  };
};
