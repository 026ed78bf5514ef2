import { warn } from '../base/log.ts';
import { NECESSARY } from '../consent/purposes.ts';
import { EVERY, type Finding, type Policy } from '../policy/classify.ts';
import { type AnswerFor, type Decision, decide } from '../policy/decide.ts';
import type { Attempt } from '../policy/types.ts';
import type { Ledger } from './ledger.ts';
import type { Held, Queue } from './queue.ts';

/** How an attempt runs now, and what the page gets when it does not. */
export interface Passage<T> extends Omit<Held, 'attempt' | 'release'> {
  /** Runs the native. */
  proceed(): T;
  /** What the page gets meanwhile. */
  standIn(): T;
  /** It has been noted before, and is only judged anew. */
  isKnown?: boolean;
  /** Runs it later; default: `proceed`. */
  release?(): unknown;
}

/** A held attempt that is granted by now. */
export interface Due {
  attempt: Attempt;
  finding: Finding;
  /** Lets it out at once, in front of others. */
  release(): void;
}

/** Carries verdicts out. */
export interface Gate {
  /** Runs an attempt now, later or never. */
  pass<T>(attempt: Attempt, passage: Passage<T>): T;
  /** Now or never, for what makes no sense later. */
  admit(attempt: Attempt): boolean;
  /** Whether an attempt would run now; nothing is noted. */
  wouldPass(attempt: Attempt): boolean;
  /** Of attempts that go together the first that is not granted, else the first; nothing is noted. */
  strictest(attempts: readonly Attempt[]): Attempt | undefined;
  /** What an attempt is for; nothing is noted. */
  findingOf(attempt: Attempt): Finding | undefined;
  /** Hosts that scripts may not come from now, as far as rules name them, the site's `own` or all. */
  waitingHosts(which?: 'own'): string[];
  /** Whether the site has rules for paths of its own. */
  readonly judgesPaths: boolean;
  /** Takes a held attempt back. */
  cancel(attempt: Attempt): void;
  /** What is held and granted, in order. */
  due(): readonly Due[];
  /** Goes through what is held after the answers changed. Resolves when all of it has run. */
  review(): Promise<void>;
}

export interface GateOptions {
  policy: Policy;
  answerFor: AnswerFor;
  queue: Queue;
  ledger: Ledger;
  /** Nothing is held; the ledger tells what would have been. */
  report: boolean;
  /** Whether the page is being hidden. */
  isLeaving(): boolean;
  /** Gives the page a turn. */
  pause(): Promise<void>;
}

const DOUBT = { purpose: EVERY, because: 'unknown' } as const;

export const createGate = ({
  policy,
  answerFor,
  queue,
  ledger,
  report,
  isLeaving,
  pause,
}: GateOptions): Gate => {
  const held = new Map<Attempt, Held>();
  const settled = new WeakSet<Held>();
  let running = Promise.resolve();

  const judge = (attempt: Attempt, isFirst = false): Decision => {
    try {
      // What is held keeps what was known when it was tried.
      if (isFirst && attempt.url && isLeaving()) attempt.leaving = true;
      return decide(attempt, policy, answerFor);
    } catch (error) {
      // Doubts are ours to bear: what cannot be judged waits.
      warn('deciding failed', error);
      return { verdict: 'hold', finding: DOUBT };
    }
  };

  const forget = (item: Held): void => {
    queue.remove(item);
    held.delete(item.attempt);
  };

  /** What stays held after a refusal is settled once only. */
  const settle = (item: Held): void => {
    if (settled.has(item)) return;
    settled.add(item);
    try {
      item.refuse?.();
    } catch (error) {
      warn('settling failed', error);
    }
  };

  /** Judges for good: notes the verdict. `undefined` lets it through. */
  const stop = (attempt: Attempt, isKnown = false): Required<Decision> | undefined => {
    const { verdict, finding } = judge(attempt, true);
    if (!finding) return undefined;
    // What needs no consent is no news.
    if (finding.purpose !== NECESSARY && !isKnown) ledger.note(verdict, attempt, finding);
    return verdict === 'allow' || report ? undefined : { verdict, finding };
  };

  const letOut = async (item: Held, finding: Finding): Promise<void> => {
    forget(item);
    ledger.note('release', item.attempt, finding);
    try {
      await item.release();
    } catch (error) {
      warn('a released attempt failed', error);
    }
  };

  const reviewOnce = async (): Promise<void> => {
    for (const item of queue.items()) {
      // It may have been taken back, or the answers may have changed again, while others ran.
      if (!queue.has(item)) continue;
      const { verdict, finding = DOUBT } = judge(item.attempt);
      if (verdict === 'allow') {
        await letOut(item, finding);
        await pause();
      } else if (verdict === 'drop') {
        if (!item.lasting) {
          forget(item);
          ledger.note('drop', item.attempt, finding);
        }
        settle(item);
      }
    }
  };

  const wouldPass = (attempt: Attempt) => report || judge(attempt).verdict === 'allow';

  return {
    judgesPaths: policy.own.hasPaths,
    wouldPass,
    waitingHosts(which) {
      const { own, catalogue, isSameSite } = policy;
      const isWaiting = (host: string): boolean => {
        const rule = own.find({ sink: 'script' }, host) ?? catalogue.find({ sink: 'script' }, host);
        return !!rule && answerFor({ ...rule, because: 'rule' }) !== 'granted';
      };
      const hosts = [...own.hosts(), ...(which ? [] : catalogue.hosts())];
      return report ? [] : hosts.filter(host => !isSameSite(host) && isWaiting(host));
    },
    strictest: attempts =>
      attempts.find(attempt => judge(attempt).verdict !== 'allow') ?? attempts[0],
    findingOf: attempt => judge(attempt).finding,
    admit: attempt => !stop(attempt),
    pass(attempt, { proceed, standIn, isKnown, ...passage }) {
      const stopped = stop(attempt, isKnown);
      if (!stopped) return proceed();
      const result = standIn();
      const item: Held = { release: proceed, ...passage, attempt };
      const dropped = stopped.verdict === 'drop';
      if (!dropped || item.lasting) {
        if (queue.push(item)) held.set(attempt, item);
        else ledger.note('drop', attempt, stopped.finding, 'queue full');
      }
      if (dropped || !held.has(attempt)) settle(item);
      return result;
    },
    cancel(attempt) {
      const item = held.get(attempt);
      if (item) forget(item);
    },
    due: () =>
      queue.items().flatMap(item => {
        const { verdict, finding = DOUBT } = judge(item.attempt);
        const { attempt } = item;
        return verdict === 'allow'
          ? { attempt, finding, release: () => void letOut(item, finding) }
          : [];
      }),
    review() {
      running = running.then(reviewOnce);
      return running;
    },
  };
};
