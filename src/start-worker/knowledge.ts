import { formatRecord } from '../consent/record.ts';
import { createStore } from '../consent/store.ts';
import type { ConsentRecord } from '../consent/types.ts';
import { EVERY, type Policy } from '../policy/classify.ts';
import type { AnswerFor } from '../policy/decide.ts';
import { packed } from '../policy/packing/packed.static.ts';
import { unpack } from '../policy/packing/unpack.ts';
import { createRuleBook } from '../policy/rules.ts';
import { createSameSite } from '../policy/same-site.ts';
import type { Brief } from '../start/brief.ts';

/** Policy and answers of a worker, as its pages told them. */
export interface Knowledge {
  /** The same object for good: what is learnt is put into it. */
  policy: Policy;
  answerFor: AnswerFor;
  /** What was told last; `undefined` before the first page has spoken. */
  told(): Brief | undefined;
  /** Takes in what a page says. */
  learn(brief: Brief): void;
}

/** What holds until a page has spoken. */
const briefBefore = ({ host, href }: URL): Brief => ({
  rules: [],
  firstParty: [],
  unknown: 'shape',
  shapes: {},
  catalogue: true,
  report: false,
  purposes: [],
  policy: '',
  queue: { count: 1000, bytes: 1e6 },
  cookie: { days: 1 },
  signals: { gpc: false, dnt: false },
  host,
  file: href,
  record: {},
});

const read = (brief: Brief, now: () => number): { policy: Policy; answerFor: AnswerFor } => {
  const { host, record } = brief;
  // A record needs an id; which one it is matters to nobody here.
  const text = record.time && formatRecord({ ...record, id: '0'.repeat(16) } as ConsentRecord);
  const own = createRuleBook(brief.rules);
  const catalogue = createRuleBook(brief.catalogue ? unpack(packed) : []);
  const store = createStore(
    {
      purposes: brief.purposes.map(({ id }) => id),
      policy: brief.policy,
      days: brief.cookie.days,
      signals: brief.signals,
      purposeOf: service => own.purposeOf(service) ?? catalogue.purposeOf(service),
    },
    { load: () => text || undefined, save: () => undefined, clear: () => undefined },
    now,
  );
  return {
    policy: {
      own,
      catalogue,
      isSameSite: createSameSite(new URL(`http://${host || 'none.invalid'}`), brief.firstParty),
      unknown: brief.unknown,
      shapes: brief.shapes,
    },
    // The page's ledger has no room for what happens elsewhere: there is nothing to report to.
    answerFor: brief.report ? () => 'granted' : store.answerFor,
  };
};

/** Starts strict: until a page has spoken, every other site's host waits. */
export const createKnowledge = (worker: URL, now: () => number): Knowledge => {
  let told: Brief | undefined;
  let { policy, answerFor } = read(briefBefore(worker), now);
  const { catalogue } = policy;
  policy = {
    ...policy,
    catalogue: {
      ...catalogue,
      find: attempt => catalogue.find(attempt) ?? { purpose: EVERY },
    },
  };
  return {
    policy,
    answerFor: finding => answerFor(finding),
    told: () => told,
    learn(brief) {
      const known = read(brief, now);
      told = brief;
      Object.assign(policy, known.policy);
      answerFor = known.answerFor;
    },
  };
};
