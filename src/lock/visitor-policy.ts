import type { Config } from '../config/types.ts';
import { createStore } from '../consent/store.ts';
import type { Signals } from '../consent/types.ts';
import { EVERY } from '../policy/classify.ts';
import type { LockHosts } from './hosts.ts';
import { policyFor } from './policy.ts';

/** What a request says of its visitor. */
export interface Visitor {
  /** The text of the consent cookie. */
  record: string | undefined;
  /** The signals that are on. */
  signals: Signals;
  /** Seconds since 1970. */
  now: number;
}

/** Nobody answers here, so that there is nothing to keep. */
const nothing = () => undefined;

/**
 * The policy for a visitor, as a server sends it; `undefined` for one who has agreed to everything.
 * The inline script comes to the same by itself.
 */
export const policyForVisitor = (
  config: Config,
  { before, groups }: LockHosts,
  { record, signals, now }: Visitor,
): string | undefined => {
  const asked = config.purposes.map(({ id }) => id);
  const store = createStore(
    {
      purposes: asked,
      policy: config.policy,
      days: config.cookie.days,
      signals: {
        gpc: signals.gpc && config.signals.gpc,
        dnt: signals.dnt && config.signals.dnt,
      },
      purposeOf: nothing,
    },
    { load: () => record, save: nothing, clear: nothing },
    () => now,
  );
  const isDenied = Object.values(store.record()?.answers ?? {}).includes(false);
  if (store.answer(EVERY) === 'granted' && !isDenied) return undefined;
  const granted = groups.filter(group => store.answerFor(group) === 'granted');
  return policyFor([...before, ...granted.flatMap(({ sources }) => sources)]);
};
