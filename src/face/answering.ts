import type { Consent } from '../api.ts';
import { warn } from '../base/log.ts';
import type { Page } from '../page.ts';
import { isService } from './is-service.ts';

type Answering = Pick<Consent, 'set' | 'grant' | 'deny' | 'withdraw'>;

/** Answers that site code gives for the visitor. */
export const createAnswering = (
  { realm, config, store }: Page,
  ids: readonly string[],
): Answering => {
  const set: Consent['set'] = wanted => {
    const known = Object.entries(wanted).filter(([id, yes]) => {
      const isKnown = isService(id) || ids.includes(id);
      if (!isKnown) warn(`"${id}" is not a purpose of this site`);
      return isKnown && typeof yes === 'boolean';
    });
    const grants = known.some(([, yes]) => yes);
    if (grants && config.gesture && !realm.navigator.userActivation?.isActive) {
      warn('a grant needs a click or key press of the visitor');
      return false;
    }
    if (known.length) store.set(Object.fromEntries(known), 'api');
    return known.length > 0;
  };
  const all = (given: readonly string[], yes: boolean) =>
    set(Object.fromEntries((given.length ? given : ids).map(id => [id, yes])));

  return {
    set,
    grant: (...given) => all(given, true),
    deny: (...given) => {
      all(given, false);
    },
    withdraw: () => {
      all([], false);
    },
  };
};
