import type { Consent } from '../api.ts';
import { warn } from '../base/log.ts';
import { DEFAULT_PURPOSES, NECESSARY } from '../consent/purposes.ts';
import type { Page } from '../page.ts';
import { isService } from './is-service.ts';

type Waiting = Pick<Consent, 'granted' | 'run' | 'when'>;

/** What waits for a purpose in site code. A purpose that nobody can grant is never granted. */
export const createWaiting = ({ store, lock }: Page, ids: readonly string[]): Waiting => {
  const known = [NECESSARY, ...DEFAULT_PURPOSES, ...ids];

  const granted: Consent['granted'] = id => {
    if (known.includes(id) || isService(id)) return store.isGranted(id);
    warn(`"${id}" is not a purpose of this site`);
    return false;
  };

  const run: Consent['run'] = (id, fn) => {
    let done = false;
    const off = store.changes.on(() => lock.goOn(attempt));
    const attempt = () => {
      if (done || !granted(id)) return;
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
  return { granted, run, when: id => new Promise(done => run(id, done)) };
};
