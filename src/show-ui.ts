import { createEmitter, type Emitter } from './base/emitter.ts';
import { reportLater, warn } from './base/log.ts';
import { apply } from './base/natives.ts';
import { NECESSARY } from './consent/purposes.ts';
import type { Page } from './page.ts';
import { listServices } from './show-ui/list-services.ts';
import type { MountUi, Ui, UiHost, View } from './ui/host.ts';
import { loadUi } from './ui/load.ts';

/** Shows the user interface when there is something to ask, and loads it only then. */
export const createUi = (
  { realm, natives, trust, tag, config, signals, own, store, ledger, email }: Page,
  eraseUngranted: () => void,
  mount: MountUi | undefined,
): {
  show(view: View): void;
  /** Shows the banner, if it is due. */
  ask(): void;
  /** What waits for the parsed document: the ways back in. */
  begin(): void;
  readonly shown: Emitter<View>;
} => {
  const { document } = realm;
  const shown = createEmitter<View>(reportLater);
  let view: View = 'none';
  shown.on(now => {
    const before = view;
    view = now;
    // Who closed something else without an answer is still to be asked.
    if (now === 'none' && before !== 'banner' && before !== 'none') ask();
  });
  let loading: Promise<Ui> | undefined;

  const fetchJson = (file: string): Promise<unknown> =>
    (
      apply(natives.fetch, realm, [
        new URL(file, tag.src).href,
        { credentials: 'omit' },
      ]) as Promise<Response>
    ).then(answer => answer.json());

  const host: UiHost = {
    options: config.ui || {},
    purposes: [{ id: NECESSARY }, ...config.purposes],
    signals,
    signalHonoured: store.signalHonoured,
    answer: store.answer,
    services: () => listServices(own.rules, ledger.entries(), fetchJson),
    save: store.set,
    sendEmail: on => (on ? email.optIn() : email.optOut()),
    exportRecord() {
      const record = store.record();
      return record ? JSON.stringify(record, null, 2) : null;
    },
    erase() {
      store.clear();
      eraseUngranted();
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
    if (store.isAsking()) show('banner');
  };
  store.changes.on(() => {
    // What is open is the visitor's; it is not closed under their hands.
    if (view === 'none') ask();
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
