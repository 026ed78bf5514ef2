import { createGate, type GateOptions } from '../../../src/gate/gate.ts';
import { createLedger } from '../../../src/gate/ledger.ts';
import { createQueue } from '../../../src/gate/queue.ts';
import type { Finding } from '../../../src/policy/classify.ts';
import { createRuleBook } from '../../../src/policy/rules.ts';
import type { Attempt } from '../../../src/policy/types.ts';

export type Said = 'granted' | 'denied' | 'unasked';

/** A gate on `ads.example` and `_ads*` (marketing) and `stats.example` (analytics). */
export const aGate = (options: Partial<GateOptions> = {}, limits = { count: 100, bytes: 1000 }) => {
  const answers: Record<string, Said> = {};
  const ledger = createLedger(() => 0);
  const queue = createQueue(limits);
  const gate = createGate({
    policy: {
      own: createRuleBook([
        { match: 'ads.example', purpose: 'marketing', keys: ['_ads*'] },
        { match: 'stats.example', purpose: 'analytics' },
        { match: 'cdn.example', purpose: 'necessary' },
      ]),
      catalogue: createRuleBook([]),
      isSameSite: () => false,
      unknown: 'shape',
      shapes: {},
    },
    answerFor: ({ purpose }: Finding) =>
      purpose === 'necessary' ? 'granted' : (answers[purpose] ?? 'unasked'),
    queue,
    ledger,
    report: false,
    isLeaving: () => false,
    pause: () => Promise.resolve(),
    ...options,
  });
  const noted = () => ledger.entries().map(({ verdict, because }) => `${verdict}: ${because}`);
  return { gate, queue, ledger, answers, noted };
};

export const to = (host: string, more: Partial<Attempt> = {}): Attempt => ({
  sink: 'fetch',
  url: new URL(`https://${host}/x`),
  ...more,
});
