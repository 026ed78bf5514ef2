import type { Consent } from './api.ts';
import { reportLater } from './base/log.ts';
import { freeze } from './base/natives.ts';
import { NECESSARY } from './consent/purposes.ts';
import type { Answer } from './consent/types.ts';
import { createAnswering } from './face/answering.ts';
import { createSending } from './face/sending.ts';
import { createTelling } from './face/telling.ts';
import { createWaiting } from './face/waiting.ts';
import type { Page } from './page.ts';
import type { createUi } from './show-ui.ts';

declare const __VERSION__: string;

/** Makes `window.consent`, and tells its changes to listeners and as DOM events. */
export const createFace = (page: Page, ui: ReturnType<typeof createUi>): Consent => {
  const { config, store, ledger, signals, email } = page;
  const ids = config.purposes.map(({ id }) => id);

  const answers = (): Record<string, Answer> =>
    Object.fromEntries([NECESSARY, ...ids].map(id => [id, store.answer(id)]));
  const { tell, on } = createTelling(page, answers);
  store.changes.on(() => tell('change', answers()));
  ui.shown.on(view => (view === 'none' ? tell('close', undefined) : tell('open', view)));

  const consent: Consent = {
    ...createWaiting(page, ids),
    ...createAnswering(page, ids),
    ...createSending(page),
    on,
    get answers() {
      return answers();
    },
    get state() {
      return store.isAsking() ? 'asking' : store.signalHonoured() ? 'signal' : 'answered';
    },
    open: () => ui.show('preferences'),
    close: ui.close,
    get record() {
      return store.record() ?? null;
    },
    signals: freeze({ ...signals }),
    ledger: ledger.entries,
    export: () => ({
      record: consent.record,
      signals: { ...signals },
      ledger: ledger.entries(),
    }),
    erase: store.clear,
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
  return freeze(consent);
};
