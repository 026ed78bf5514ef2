import type { Consent, ConsentEvents } from '../api.ts';
import { warn } from '../base/log.ts';
import { explain, quoted } from '../config/reader.ts';
import type { Page } from '../page.ts';
import { tellUnknown } from '../ui/locales/tell-unknown.ts';
import { purposesOf, unknownPurpose } from './purpose-hint.ts';

// For the development build: nothing of it is in the others.

const EVENTS: Readonly<Record<keyof ConsentEvents, true>> = {
  change: true,
  open: true,
  close: true,
  held: true,
  released: true,
  dropped: true,
};
const eventNames = Object.keys(EVENTS);

/** Explains mistakes in what a site writes for us; a call does what it does without. */
export const explainCalls = (page: Page, consent: Consent): Consent => {
  const known = purposesOf(page);
  tellUnknown(page.config.ui || {}, explain);

  const isFunction = (fn: unknown, call: string): void => {
    if (typeof fn !== 'function') warn(`consent.${call}: expected a function to call`);
  };
  const hasPurpose = (options: { purpose?: string } | undefined, call: string): void => {
    const purpose = options?.purpose;
    if (purpose === undefined)
      warn(
        `consent.${call}: no purpose is given; only rules, catalogue and shapes tell what it is`,
      );
    else if (!known.includes(purpose))
      warn(`consent.${call}: "${purpose}": ${unknownPurpose(purpose, known)}`);
  };
  const before: { [Name in keyof Consent]?: (...args: never[]) => void } = {
    on(event: string, fn: unknown) {
      if (!eventNames.includes(event))
        warn(`consent.on: no event is called "${event}"; there are ${quoted(eventNames)}`);
      isFunction(fn, 'on');
    },
    run: (_: string, fn: unknown) => isFunction(fn, 'run'),
    set(answers: Record<string, unknown>) {
      for (const [id, yes] of Object.entries(answers ?? {}))
        if (typeof yes !== 'boolean')
          warn(`consent.set: expected true or false for "${id}"; it is left out`);
    },
    beacon: (_: unknown, __: unknown, options?: { purpose?: string }) =>
      hasPurpose(options, 'beacon'),
    pixel: (_: unknown, options?: { purpose?: string }) => hasPurpose(options, 'pixel'),
  };
  const explained = Object.entries(before).map(([name, look]) => {
    const call = consent[name as keyof Consent] as (...args: never[]) => unknown;
    return [
      name,
      (...args: never[]) => {
        look(...args);
        return call(...args);
      },
    ];
  });
  // Callbacks get what is explained, as `window.consent` is.
  const push: Consent['push'] = (...callbacks) =>
    consent.push(...callbacks.map(each => () => each(outcome)));
  const own = Object.getOwnPropertyDescriptors(consent);
  for (const [name, value] of [...explained, ['push', push]])
    own[name as keyof typeof own] = { ...own[name as keyof typeof own], value } as never;
  const outcome: Consent = Object.freeze(Object.create(Object.prototype, own));
  return outcome;
};
