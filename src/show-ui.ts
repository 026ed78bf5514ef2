import { createEmitter, type Emitter } from './base/emitter.ts';
import { reportLater, warn } from './base/log.ts';
import { apply } from './base/natives.ts';
import type { Page } from './page.ts';
import { listServices } from './show-ui/list-services.ts';
import { createSignalNote } from './show-ui/signal-note.ts';
import type { MountUi, Ui, UiHost, View } from './ui/host.ts';
import { loadUi } from './ui/load.ts';

/** Shows the user interface when there is something to ask, and loads it only then. */
export const createUi = (
  page: Page,
  mount: MountUi | undefined,
): {
  show(view: View): void;
  close(): void;
  /** Shows the banner, if it is due. */
  ask(): void;
  /** What waits for the parsed document: the ways back in. */
  begin(): void;
  readonly shown: Emitter<View>;
} => {
  const { realm, natives, trust, tag, config, signals, own, store, ledger, email } = page;
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
  const options = config.ui || {};
  const signalNote = createSignalNote(page);

  const fetchJson = (file: string): Promise<unknown> =>
    (
      apply(natives.fetch, realm, [
        new URL(file, tag.src).href,
        { credentials: 'omit' },
      ]) as Promise<Response>
    ).then(answer => answer.json());

  const wantsReopen = (): boolean => {
    const { reopen = 'auto' } = options;
    return reopen === 'auto' ? !document.querySelector('[data-consent-open]') : reopen;
  };
  const host: UiHost = {
    options,
    purposes: config.purposes,
    signals,
    signalHonoured: store.signalHonoured,
    answer: store.answer,
    services: () => listServices(own.rules, ledger.entries(), fetchJson),
    save: store.set,
    sendEmail: on => (on ? email.optIn() : email.optOut()),
    record: store.record,
    days: config.cookie.days,
    signalNote,
    wantsReopen,
    erase: store.clear,
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
    close() {
      // Nothing is loaded to be closed.
      if (view !== 'none') show('none');
    },
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
      if (signalNote.isDue() || wantsReopen())
        (realm.requestIdleCallback ?? realm.setTimeout)(() => {
          // Unless something was opened meanwhile.
          if (!loading) show('none');
        });
    },
  };
};
