import { erase } from '../gate/eraser.ts';
import type { Page } from '../page.ts';
import type { Attempt, Rule } from '../policy/types.ts';

/** Makes deleting what lies on the disk under purposes that are not granted. */
export const createErasing = ({
  realm,
  natives,
  config,
  own,
  known,
  store,
  ledger,
}: Page): (() => void) => {
  const ruleOf = (attempt: Attempt) => own.findKey(attempt) ?? known.findKey(attempt);
  return () => {
    if (config.report) return;
    erase(
      natives,
      realm.location,
      (sink, key) => {
        const rule = ruleOf({ sink, key });
        return !!rule && store.answerFor(rule) !== 'granted';
      },
      (sink, key) =>
        ledger.note(
          'erase',
          { sink, key },
          // Only what a rule names is erased.
          { ...(ruleOf({ sink, key }) as Rule), because: 'rule' },
        ),
    );
  };
};
