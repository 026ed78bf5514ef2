import { createEmitter, type Emitter } from '../base/emitter.ts';
import { reportLater } from '../base/log.ts';
import { hasOwn } from '../base/natives.ts';
import { EVERY, type Finding } from '../policy/classify.ts';
import type { Keep } from './keep.ts';
import { NECESSARY } from './purposes.ts';
import { formatRecord, parseRecord, randomId } from './record.ts';
import type { Answer, ConsentRecord, Signals, Source } from './types.ts';

export interface StoreOptions {
  /** Ids of the purposes that are asked for, without `necessary`. */
  purposes: readonly string[];
  /** The site's policy revision; another one than the record's asks again. */
  policy: string;
  /** Days after which an answer is asked for anew. */
  days: number;
  /** The signals that count. */
  signals: Signals;
  /** The purpose that a service belongs to, by the rules in force. */
  purposeOf(service: string): string | undefined;
}

/** The answers. Nothing else changes them; everyone else subscribes. */
export interface Store {
  /** The answer for a purpose id, a service id behind `@`, or `*` for all optional purposes. */
  answer(id: string): Answer;
  /** The answer that an attempt needs: its service's, if that has one, else its purpose's. */
  answerFor(finding: Pick<Finding, 'purpose' | 'service'>): Answer;
  /** Whether a purpose, or a service behind `@`, is granted; a service follows its purpose. */
  isGranted(id: string): boolean;
  /** Whether a signal decides, because the visitor made no choice in view of it. */
  signalHonoured(): boolean;
  /** Whether the visitor is to be asked. */
  isAsking(): boolean;
  /** The record in force; `undefined` when nothing was answered or it no longer counts. */
  record(): ConsentRecord | undefined;
  set(answers: Readonly<Record<string, boolean>>, source: Source): void;
  /** Looks whether another tab, or an earlier page in the history, answered meanwhile. */
  refresh(): void;
  /** Forgets the record; everything is unasked again. */
  clear(): void;
  readonly changes: Emitter<void>;
}

const DAY = 86_400;

export const createStore = (
  { purposes, policy, days, signals, purposeOf }: StoreOptions,
  keep: Keep,
  now: () => number,
): Store => {
  const changes = createEmitter<void>(reportLater);
  const on = (Object.keys(signals) as (keyof Signals)[]).filter(signal => signals[signal]);

  const load = (): ConsentRecord | undefined => {
    const stored = keep.load();
    if (stored === undefined) return undefined;
    const record = parseRecord(stored);
    const age = now() - (record?.time ?? 0);
    // A clock that ran ahead by more than a day is as good as a record from nowhere.
    if (record && record.policy === policy && age < days * DAY && age > -DAY) return record;
    if (!record || age <= -DAY) keep.clear();
    return undefined;
  };
  let record = load();

  const signalHonoured = () => on.length > 0 && !on.every(each => record?.inView.includes(each));

  const answer = (id: string): Answer => {
    if (id === NECESSARY) return 'granted';
    if (id === EVERY) {
      const all = purposes.map(answer);
      if (all.includes('denied')) return 'denied';
      return all.length && !all.includes('unasked') ? 'granted' : 'unasked';
    }
    if (signalHonoured()) return 'denied';
    const said = record && hasOwn(record.answers, id) ? record.answers[id] : undefined;
    return said === undefined ? 'unasked' : said ? 'granted' : 'denied';
  };

  const answerFor = ({ purpose, service }: Pick<Finding, 'purpose' | 'service'>): Answer => {
    if (purpose === NECESSARY) return 'granted';
    // What a service was told counts before what its purpose was told.
    const own = service === undefined ? 'unasked' : answer(`@${service}`);
    if (own !== 'unasked') return own;
    // Nobody can grant a purpose that is not asked for: it waits for all of them.
    return answer(purposes.includes(purpose) ? purpose : EVERY);
  };

  return {
    answer,
    answerFor,
    isGranted(id) {
      const service = id[0] === '@' ? id.slice(1) : undefined;
      const purpose = service === undefined ? id : (purposeOf(service) ?? EVERY);
      return answerFor({ purpose, service }) === 'granted';
    },
    signalHonoured,
    isAsking: () => !signalHonoured() && purposes.some(id => answer(id) === 'unasked'),
    record: () => record,
    set(answers, source) {
      // Answers under an honoured signal were the browser's, not the visitor's: start from "denied".
      const before: Record<string, boolean> = signalHonoured()
        ? Object.fromEntries(purposes.map(id => [id, false]))
        : { ...record?.answers };
      // The services of a purpose that is answered follow it, unless they are answered themselves.
      for (const key of Object.keys(before))
        if (key[0] === '@' && hasOwn(answers, purposeOf(key.slice(1)) ?? '')) delete before[key];
      record = {
        id: record?.id ?? randomId(),
        time: now(),
        policy,
        source,
        inView: on,
        answers: { ...before, ...answers },
      };
      keep.save(formatRecord(record));
      changes.emit();
    },
    refresh() {
      const before = record && formatRecord(record);
      record = load();
      if ((record && formatRecord(record)) !== before) changes.emit();
    },
    clear() {
      record = undefined;
      keep.clear();
      changes.emit();
    },
    changes,
  };
};
