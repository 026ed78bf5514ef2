import type { Consent, ConsentEvents } from '../api.ts';
import { createEmitter } from '../base/emitter.ts';
import { reportLater } from '../base/log.ts';
import type { Page } from '../page.ts';

const NOTED = { hold: 'held', release: 'released', drop: 'dropped' } as const;

export interface Telling {
  /** Tells listeners, and the document as a DOM event. */
  tell<E extends keyof ConsentEvents>(event: E, detail: ConsentEvents[E]): void;
  on: Consent['on'];
}

/** Tells the page what happens. Who listens for changes is told at once what the answers are. */
export const createTelling = (
  { realm, ledger }: Page,
  answers: () => ConsentEvents['change'],
): Telling => {
  const events = createEmitter<[keyof ConsentEvents, unknown]>(reportLater);

  const tell: Telling['tell'] = (event, detail) => {
    events.emit([event, detail]);
    realm.document.dispatchEvent(new realm.CustomEvent(`consent:${event}`, { detail }));
  };

  ledger.noted.on(entry => {
    const event = NOTED[entry.verdict as keyof typeof NOTED];
    // Told later: the page's listeners have no business inside the call that was held.
    if (event) queueMicrotask(() => tell(event, entry));
  });

  return {
    tell,
    on(event, fn) {
      const off = events.on(([name, detail]) => {
        if (name === event) fn(detail as never); // the event's name tells its type
      });
      if (event === 'change') fn(answers() as never);
      return off;
    },
  };
};
